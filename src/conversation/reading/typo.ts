const shortestForgiven = 5

/**
 * True when the typed word is the one meant or, for a meant word of five letters or more, one slip away from it: a
 * letter too many, missing, wrong, or two swapped (Damerau–Levenshtein distance 1). Linear in the words' length.
 */
export function isNearly(typed: string, meant: string): boolean {
  if (typed === meant) return true
  if (meant.length < shortestForgiven || Math.abs(typed.length - meant.length) > 1) return false
  const at = firstDifference(typed, meant)
  return isOneSlip(typed.slice(at), meant.slice(at))
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

function isOneSlip(typed: string, meant: string): boolean {
  const letterTooMany = typed.slice(1) === meant
  const letterMissing = typed === meant.slice(1)
  const letterWrong = typed.slice(1) === meant.slice(1)
  const lettersSwapped = typed[0] === meant[1] && typed[1] === meant[0] && typed.slice(2) === meant.slice(2)
  return letterTooMany || letterMissing || letterWrong || lettersSwapped
}
