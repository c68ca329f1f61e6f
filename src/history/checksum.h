// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace kneecheck::history {

/// A BLAKE2b-256 over fields in order. Each field goes in with its length, so that no two lists of fields run together;
/// `kind` keeps records of different kinds apart. It finds damage; it does not keep anyone from forging.
class Checksum {
public:
    explicit Checksum(std::string_view kind);
    ~Checksum();
    Checksum(const Checksum&) = delete;
    Checksum& operator=(const Checksum&) = delete;

    Checksum& add(std::string_view text);
    Checksum& add(std::int64_t number);

    std::string bytes(); ///< 32 bytes; call one of the two, once, at the end
    std::string hex();   ///< 64 hexadecimal digits

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace kneecheck::history
