#compdef aanzet
# Aanvulling van aanzet voor zsh. Gemaakt met: aanzet aanvulling zsh
# Gebruik: zet in ~/.zshrc, na compinit   source <(aanzet aanvulling zsh)

# What can be written is decided by the program; here it is only handed over.
_aanzet() {
  local program="${(Q)words[1]}" line text meaning
  local -a lines open closed
  program=${~program}
  lines=("${(@f)$(command "$program" ---aanvullen zsh $((CURRENT - 1)) "${(@Q)words}" 2>/dev/null)}")
  case "${lines[1]}" in
    bestanden) _files && return 0 ;;
    bestanden\ *) _files -g "*.${lines[1]#bestanden }" && return 0 ;;
    mappen) _files -/ && return 0 ;;
    woorden)
      for line in "${(@)lines[2,-1]}"; do
        text="${line%%$'\t'*}"
        meaning="${line#*$'\t'}"
        if [[ "$text" == *= ]]; then
          open+=("${text//:/\\:}:$meaning")
        else
          closed+=("${text//:/\\:}${meaning:+:$meaning}")
        fi
      done
      # After the name of a fact its value follows, without a space.
      (( $#open )) && _describe -V 'feit' open -S ''
      (( $#closed )) && _describe -V 'woord' closed
      (( $#open + $#closed )) && return 0
      ;;
  esac
  return 1
}
if [[ "${funcstack[1]}" == _aanzet ]]; then
  _aanzet "$@"
else
  compdef _aanzet aanzet
fi
