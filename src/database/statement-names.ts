/** How many statements a connection is made to remember; it never forgets one. */
const most = 500

/**
 * Names statements by their text, so that each connection parses and plans them once. Those without parameters have
 * no name, and neither have those beyond a number that a program whose statements are constant does not reach.
 */
export function createStatementNames(): (statement: { sql: string; args: readonly unknown[] }) => string {
  const names = new Map<string, string>()
  return ({ sql, args }) => {
    const known = names.get(sql)
    if (known !== undefined || args.length === 0 || names.size === most) return known ?? ''
    const name = `statement_${names.size}`
    names.set(sql, name)
    return name
  }
}
