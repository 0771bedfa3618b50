const ianaNames: Readonly<Record<string, string>> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
}

const styles = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { day: 'numeric', month: 'long' },
  date: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>

const formats = new Map<string, Intl.DateTimeFormat>()

/** An instant (ISO 8601) in words for a reader in that zone: `08.00`, `23 November`, `Senin, 23 November 2026`. */
export function inZone(instant: string, zone: string, style: keyof typeof styles): string {
  return formatOf(zone, style).format(new Date(instant))
}

function formatOf(zone: string, style: keyof typeof styles): Intl.DateTimeFormat {
  const name = `${zone} ${style}`
  const timeZone = ianaNames[zone] ?? zone
  const format = formats.get(name) ?? new Intl.DateTimeFormat('id-ID', { ...styles[style], timeZone })
  formats.set(name, format)
  return format
}
