# Read by ui/run, tests/run and .ci/run, which set $root.

# needed PURPOSE...: the lines of tests/packages for these purposes.
needed() {
    grep -v '^#' "$root/tests/packages" | while read -r names purpose what; do
        case " $* " in *" $purpose "*) echo "$names $what" ;; esac
    done
}

# install_missing PURPOSE...: calls apt only when something is missing.
install_missing() {
    missing=$(needed "$@" | while read -r names _; do
        dpkg-query -W -f '${db:Status-Status}\n' $(echo "$names" | tr '|' ' ') 2>/dev/null | grep -qx installed || echo "$names"
    done)
    [ -n "$missing" ] || return 0

    if ! command -v apt-get >/dev/null; then
        ls "$root"/build/*/build.ninja >/dev/null 2>&1 && return 0 # it has been built here: they are there
        echo "This system has no apt. Install with its own package manager:" >&2
        needed "$@" | while read -r names what; do echo "    $what (in Debian: $names)" >&2; done
        return 0 # they may well be there; if not, configuring says which
    fi

    as_root=
    if [ "$(id -u)" -ne 0 ]; then as_root=sudo; fi
    if [ -n "$as_root" ] && ! command -v sudo >/dev/null; then
        echo "Missing, and there is no sudo to install it with. As root: apt-get install" $missing >&2
        return 1
    fi
    echo "Installing:" $missing
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

# build PRESET [TARGET...]: configures once, then builds what has changed, in build/PRESET; of it the targets, if there are any.
build() {
    if command -v ccache >/dev/null; then export CMAKE_CXX_COMPILER_LAUNCHER=ccache; fi
    if ! [ -f "$root/build/$1/build.ninja" ] || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$root/build/$1/CMakeCache.txt"; then
        (cd "$root" && cmake --fresh --preset "$1") || return 1
    fi
    preset=$1
    shift
    cmake --build "$root/build/$preset" -j "$(nproc)" ${1:+--target "$@"}
}
