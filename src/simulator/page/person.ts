/** Someone of the sample agency who can be played on the page. */
export interface PagePerson {
  id: number
  name: string
  position: string
  unit: string
  /** `WIB`, `WITA` or `WIT`: the clock of this person's devices. */
  zone: string
  /** The part the guide casts this person for comes first: see `Part` in guide.ts. */
  roles: readonly string[]
  telegram?: { userId: number; invitation?: { code: string; link: string } }
  slack?: { userId: string }
}
