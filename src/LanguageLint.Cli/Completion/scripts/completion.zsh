#compdef languagelint
# zsh completion for languagelint
_languagelint() {
    local -a words_to_go parts_to_go
    local completion meaning
    while IFS=$'\t' read -r completion meaning; do
        if [[ $completion == *= ]]; then
            parts_to_go+=("$completion")
        else
            words_to_go+=("${completion//:/\\:}:$meaning")
        fi
    done < <(languagelint complete "${(j: :)words[1,CURRENT]}" 2> /dev/null)
    (( ${#parts_to_go} )) && compadd -S '' -- "${parts_to_go[@]}"
    (( ${#words_to_go} )) && _describe 'languagelint' words_to_go
    if (( ! ${#parts_to_go} && ! ${#words_to_go} )); then
        compset -P '*='
        _files
    fi
}
if [[ $funcstack[1] == _languagelint ]]; then
    _languagelint "$@"
else
    compdef _languagelint languagelint
fi
