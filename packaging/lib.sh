# shellcheck shell=bash
# What packaging/run and packaging/test share. Sourced by bash, in the top folder of the tree.

export LC_ALL=C.UTF-8

say() { printf '\n== %s\n' "$*"; }

fail() {
    printf '\npackaging: %s\n' "$*" >&2
    exit 1
}

[[ -r /proc/self/stat && -e /dev/fd ]] ||
    fail "/proc or /dev is missing, as in a bare chroot: run \"mount -t proc proc /proc\" as root, then start this again."

# packages GROUP…: the names under [GROUP] in debian-packages.txt.
packages() {
    local line group=
    while read -r line; do
        case $line in
            '' | '#'*) ;;
            '['*']') group=${line:1:-1} ;;
            *) [[ " $* " != *" $group "* ]] || echo "$line" ;;
        esac
    done <packaging/debian-packages.txt
}

# missing_packages NAME…: those that are not fully installed.
missing_packages() {
    comm -23 <(printf '%s\n' "$@" | sort -u) \
        <(dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^.i  *//p' | sort -u)
}

lists_are_fresh=

# install_packages GROUP…: does nothing, quickly, when all are there.
install_packages() {
    local wanted missing as_root=(env)
    mapfile -t wanted < <(
        packages "$@"
        command -v npm >/dev/null || packages fetch
    )
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null ||
        fail "This is no Debian system: install the counterparts of packaging/debian-packages.txt, then use" \
            "\"cmake --workflow --preset dev\"."
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    [[ ${#missing[@]} -eq 0 ]] && return

    say "Installing Debian packages: ${missing[*]}"
    if [[ $EUID -ne 0 ]]; then
        command -v sudo >/dev/null ||
            fail "Installing needs root and there is no sudo: as root, run \"apt-get install ${missing[*]}\"."
        as_root=(sudo)
        [[ -t 0 ]] || as_root=(sudo -n)
        "${as_root[@]}" true ||
            fail "sudo was refused: as root, run \"apt-get install ${missing[*]}\", then start this again."
        as_root+=(env)
    fi
    as_root+=(DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3
        -o Acquire::Languages=none)
    # A machine that is made for one run need not survive a power cut in the middle of it.
    [[ -z ${CI:-} ]] || as_root+=(-o Dpkg::Options::=--force-unsafe-io)
    [[ -n $lists_are_fresh ]] || "${as_root[@]}" update </dev/null ||
        say "The package lists could not all be refreshed; going on with those that are there."
    lists_are_fresh=yes
    "${as_root[@]}" install -y --no-install-recommends --no-remove "${missing[@]}" </dev/null ||
        fail "apt-get could not install the packages: read its message above, check the network and that" \
            "/etc/apt/sources.list names Debian 12 (bookworm), then start this again. If it refuses to remove" \
            "pipewire-audio: the tests need pulseaudio, which cannot stand beside it; run them in a container."
}

# jobs: as many compilers as there are processors, but no more than memory holds at 1 GiB each.
jobs() {
    local by_memory
    by_memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo)
    echo $((by_memory < 1 ? 1 : by_memory < $(nproc) ? by_memory : $(nproc)))
}

# build PRESET [TARGET…]: configures when that is needed, then builds. Says what to do where it cannot.
build() {
    local dir=build/$1 fresh=() targets=()
    [[ $# -gt 1 ]] && targets=(--target "${@:2}")
    say "Building the preset \"$1\" with $(jobs) jobs"
    if [[ ! -f $dir/build.ninja || CMakePresets.json -nt $dir/build.ninja ]] ||
        ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$dir/CMakeCache.txt"; then
        [[ -f $dir/CMakeCache.txt ]] && fresh=(--fresh)
        cmake --preset "$1" "${fresh[@]}" || {
            echo "packaging: CMake could not configure: its message above names what is missing." >&2
            return 1
        }
    fi
    cmake --build --preset "$1" --parallel "$(jobs)" "${targets[@]}" || {
        echo "packaging: The build failed: the first error above is the one to mend; if the compiler was killed," \
            "memory ran out." >&2
        return 1
    }
}
