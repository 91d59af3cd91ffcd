# fish completion for languagelint
function __languagelint_complete
    set -l found (languagelint complete (commandline -cp | string collect) 2> /dev/null)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        # After sarif= a file is wanted.
        set -l word (commandline -ct)
        set -l before (string match -r '.*=' -- $word)
        for path in (__fish_complete_path (string replace -r '.*=' '' -- $word))
            echo "$before$path"
        end
    end
end
complete -c languagelint -f -a '(__languagelint_complete)'
