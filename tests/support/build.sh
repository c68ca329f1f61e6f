# Read by ui/run, tests/run and .ci/run, which set $root.

# install_missing PURPOSE...: what tests/packages lists for these purposes. Calls apt only when something is missing.
install_missing() {
    purposes=" $* "
    missing=
    while read -r names purpose _; do
        case $names in '' | '#'*) continue ;; esac
        case $purposes in *" $purpose "*) ;; *) continue ;; esac
        dpkg-query -W -f '${db:Status-Status}\n' $(echo "$names" | tr '|' ' ') 2>/dev/null | grep -qx installed ||
            missing="$missing $names"
    done <"$root/tests/packages"
    [ -n "$missing" ] || return 0

    if ! command -v apt-get >/dev/null; then
        ls "$root"/build/*/build.ninja >/dev/null 2>&1 && return 0 # it has been built here: they are there
        echo "This system has no apt. KneeCheck needs the following, with your package manager:" >&2
        while read -r names purpose what; do
            case $purposes in *" $purpose "*) echo "    $what (in Debian: $names)" >&2 ;; esac
        done <"$root/tests/packages"
        return 0 # they may well be there; if not, configuring says which
    fi

    as_root=
    if [ "$(id -u)" -ne 0 ]; then as_root=sudo; fi
    if [ -n "$as_root" ] && ! command -v sudo >/dev/null; then
        echo "Missing, and there is no sudo to install it with. As root: apt-get install$missing" >&2
        return 1
    fi
    echo "Installing:$missing"
    $as_root apt-get update -q || return 1
    chosen=
    for names in $missing; do
        for name in $(echo "$names" | tr '|' ' '); do # the last name stands if apt knows none
            if apt-cache policy "$name" | grep -q 'Candidate: [0-9]'; then break; fi
        done
        chosen="$chosen $name"
    done
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $chosen
}

# build PRESET: configures once, then builds what has changed, in build/PRESET.
build() {
    if command -v ccache >/dev/null; then export CMAKE_CXX_COMPILER_LAUNCHER=ccache; fi
    if ! [ -f "$root/build/$1/build.ninja" ] || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$root/build/$1/CMakeCache.txt"; then
        (cd "$root" && cmake --fresh --preset "$1") || return 1
    fi
    cmake --build "$root/build/$1" -j "$(nproc)"
}
