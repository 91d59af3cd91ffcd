# bash completion for languagelint
_languagelint() {
    local line=${COMP_LINE:0:COMP_POINT} word=${COMP_WORDS[COMP_CWORD]} whole completion prefix
    # The word as the user sees it; bash also parts words at = and :, and replaces only what comes after.
    whole=${line##*[[:space:]]}
    prefix=${whole%"$word"}
    case $word in =|:) prefix=$whole ;; esac
    COMPREPLY=()
    while IFS=$'\t' read -r completion _; do
        COMPREPLY+=("${completion#"$prefix"}")
    done < <(languagelint complete "$line" 2> /dev/null)
    case ${#COMPREPLY[@]}:${COMPREPLY[0]} in 1:*=) compopt -o nospace ;; esac
}
complete -o default -F _languagelint languagelint
