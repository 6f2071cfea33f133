/** The shells that completion is known for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

const sh = String.raw;

// Each asks the program itself, so that claims, years and documents are those of the catalogue at hand. It answers a line a
// candidate, what it is after a tab; the single line `:files` stands for the names of files.

/** What a shell reads to complete the words after `claims`. */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: sh`# Completion of claims for bash: source <(claims completion bash)
_claims() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      compopt -o default 2>/dev/null
      return
    fi
    COMPREPLY+=("${"${line%%$'\\t'*}"}")
  done < <(claims completion bash -- "${'${COMP_WORDS[@]:1:COMP_CWORD}'}" 2>/dev/null)
}
complete -F _claims claims
`,
  zsh: sh`#compdef claims
# Completion of claims for zsh: source <(claims completion zsh), or put it as _claims in a folder of $fpath
_claims() {
  local line
  local -a candidates
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      _files
      return
    fi
    candidates+=("${"${${line%%$'\\t'*}//:/\\\\:}:${line#*$'\\t'}"}")
  done < <(claims completion zsh -- "${'${(@Q)words[2,CURRENT]}'}" 2>/dev/null)
  _describe -V 'claims' candidates
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _claims "$@"
else
  compdef _claims claims
fi
`,
  fish: sh`# Completion of claims for fish: claims completion fish | source
function __claims_complete
    set -l words (commandline -opc) "$(commandline -ct)"
    set -l lines (claims completion fish -- $words[2..] 2>/dev/null)
    if test "$lines[1]" = :files
        __fish_complete_path (commandline -ct)
    else
        printf '%s\n' $lines
    end
end
complete -c claims -f -a '(__claims_complete)'
`,
};
