# SPDX-FileCopyrightText: KneeCheck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DFOLDER=… -DOUTPUT=… -P embed_migrations.cmake: writes the numbered .sql files as a C++ table, so that the
# program needs no file beside it to bring a history forward.
file(GLOB scripts "${FOLDER}/*.sql")
list(SORT scripts)
set(rows "")
set(expected 0)
foreach(script IN LISTS scripts)
  get_filename_component(name "${script}" NAME_WE)
  string(REGEX MATCH "^[0-9][0-9][0-9]" digits "${name}")
  math(EXPR expected "${expected} + 1")
  string(REGEX REPLACE "^0+" "" number "${digits}")
  if(NOT number EQUAL expected)
    message(FATAL_ERROR "${script}: expected a migration numbered ${expected}")
  endif()
  file(READ "${script}" sql)
  string(APPEND rows "    {${number}, \"${name}\", R\"sql(${sql})sql\"},\n")
endforeach()
file(WRITE "${OUTPUT}" "#include \"history/migration.h\"

namespace kneecheck::history {
namespace {
const std::vector<Migration> table = {
${rows}};
} // namespace

const std::vector<Migration>& migrations() { return table; }
} // namespace kneecheck::history
")
