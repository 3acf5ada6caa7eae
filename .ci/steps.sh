# Steps that are all run, whatever becomes of the others, and a table of what became of each. To be sourced.
#
#     step  NAME NEEDS COMMAND    runs a command, unless one of the steps it needs (a comma between them) has not passed
#     start NAME NEEDS COMMAND    the same beside the steps that follow; a step that needs it waits, and `report` does
#     report                      prints the table, and fails unless every step has passed
#
# A command is a line of bash, and ends where one of its parts fails.
# shellcheck shell=bash

names=()
declare -A result began seconds process output
logs=$(mktemp -d)
trap finish EXIT
trap interrupt INT TERM

# Notes how a step ended: NAME, exit code, seconds.
note() {
    seconds[$1]=$3
    result[$1]=passed
    [ "$2" = 0 ] || result[$1]="failed with $2"
}

# Waits for a step that was started beside others, and shows what it wrote.
settle() {
    [ -n "${process[$1]:-}" ] || return 0
    local code=killed taken=$((SECONDS - began[$1]))
    wait "${process[$1]}"
    unset "process[$1]"
    [ ! -e "${output[$1]}.end" ] || read -r code taken <"${output[$1]}.end"
    note "$1" "$code" "$taken"
    printf '\n== %s (ran beside others)\n' "$1"
    cat "${output[$1]}"
}

# Puts a step on the list; fails where one that it needs has not passed.
enter() {
    local needed needs
    names+=("$1")
    began[$1]=$SECONDS
    IFS=, read -ra needs <<<"$2"
    for needed in "${needs[@]}"; do
        settle "$needed"
        if [ "${result[$needed]:-}" != passed ]; then
            result[$1]="not run: needs $needed"
            return 1
        fi
    done
    began[$1]=$SECONDS
}

step() {
    enter "$1" "$2" || return 0
    printf '\n== %s\n' "$1"
    local code=0
    bash -euo pipefail -c "$3" || code=$?
    note "$1" "$code" $((SECONDS - began[$1]))
}

start() {
    enter "$1" "$2" || return 0
    output[$1]=$logs/${#names[@]}
    # A group of its own, to end all of it; when it ended, it says itself.
    setsid bash -c 'bash -euo pipefail -c "$1"; echo "$? $SECONDS" >"$2"' - "$3" "${output[$1]}.end" \
        >"${output[$1]}" 2>&1 &
    process[$1]=$!
}

report() {
    local name taken bad=0
    for name in "${names[@]}"; do settle "$name"; done
    printf '\n== what became of each step\n'
    for name in "${names[@]}"; do
        taken=${seconds[$name]:+$(printf '%d:%02d' $((seconds[$name] / 60)) $((seconds[$name] % 60)))}
        printf '%7s  %-24s  %s\n' "${taken:--}" "$name" "${result[$name]}"
        [ "${result[$name]}" = passed ] || bad=$((bad + 1))
    done
    printf '%d of %d steps passed, in %d:%02d\n' $((${#names[@]} - bad)) ${#names[@]} $((SECONDS / 60)) $((SECONDS % 60))
    [ "$bad" = 0 ]
}

# The table of an interrupted run: what is running has not passed.
interrupt() {
    trap - INT TERM
    local name
    for name in "${names[@]}"; do [ ! -e "${output[$name]:-}.end" ] || settle "$name"; done
    end_started
    for name in "${names[@]}"; do
        [ -n "${result[$name]:-}" ] || { note "$name" 0 $((SECONDS - began[$name])); result[$name]=interrupted; }
    done
    report
    exit 130
}

end_started() {
    local name
    for name in "${!process[@]}"; do kill -- "-${process[$name]}" 2>/dev/null; done
    process=()
}

# Overridden where there is more to clean up.
cleanup() { :; }

finish() {
    end_started
    rm -rf "$logs"
    cleanup
}
