# Aanvulling van aanzet voor bash. Gemaakt met: aanzet aanvulling bash
# Gebruik: zet in ~/.bashrc   source <(aanzet aanvulling bash)

# What can be written is decided by the program; here it is only handed over. Bash breaks words at "=", so for the value
# of a fact it is the value alone that is offered.
_aanzet() {
  local program="$1" current="$2" word="$2" kind="" line
  COMPREPLY=()
  [[ "${COMP_WORDS[COMP_CWORD]}" == "=" ]] && word="="
  [[ "$program" == "~"* ]] && program="${HOME}${program:1}"
  while IFS= read -r line; do
    if [[ -z "$kind" ]]; then
      kind="$line"
    else
      COMPREPLY+=("${line%%$'\t'*}")
    fi
  done < <("$program" ---aanvullen bash "$COMP_CWORD" "${COMP_WORDS[@]:0:COMP_CWORD}" "$word" \
    "${COMP_WORDS[@]:COMP_CWORD+1}" 2>/dev/null)
  case "$kind" in
    bestanden*)
      local extension="${kind#bestanden}"
      extension="${extension# }"
      while IFS= read -r line; do
        if [[ -z "$extension" || "$line" == *."$extension" || -d "$line" ]]; then COMPREPLY+=("$line"); fi
      done < <(compgen -f -- "$current")
      compopt -o filenames 2>/dev/null
      ;;
    mappen)
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -d -- "$current")
      compopt -o filenames 2>/dev/null
      ;;
  esac
  # After the name of a fact its value follows, without a space.
  if [[ "${COMPREPLY[0]-}" == *= ]]; then compopt -o nospace 2>/dev/null; fi
  return 0
}
complete -F _aanzet aanzet
