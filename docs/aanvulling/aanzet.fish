# Aanvulling van aanzet voor fish. Gemaakt met: aanzet aanvulling fish
# Gebruik:   aanzet aanvulling fish > ~/.config/fish/completions/aanzet.fish

# What can be written is decided by the program; here it is only handed over.
function __aanzet_aanvullen
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l lines (command $before[1] ---aanvullen fish (count $before) $before "$current" 2>/dev/null)
    switch "$lines[1]"
        case woorden
            if set -q lines[2]
                printf '%s\n' $lines[2..]
            end
        case 'bestanden *'
            __fish_complete_suffix "$current" .(string replace 'bestanden ' '' -- $lines[1])
        case bestanden
            __fish_complete_path "$current"
        case mappen
            __fish_complete_directories "$current" ''
    end
end
complete -c aanzet -f -a '(__aanzet_aanvullen)'
