/** Whom an announcement is for. Absent conditions do not narrow. */
export interface Audience {
  unitId?: number
  role?: 'employee' | 'appraiser' | 'administrator'
}

export interface Announcement {
  id: number
  text: string
  audience: Audience
  /** Whether each reader is asked to confirm having read it. */
  confirmReading: boolean
  announcedAt: Date
}

/** How far an announcement has come, in people. `waiting` is queued or being sent. */
export interface AnnouncementReach {
  announcement: Announcement
  recipients: number
  delivered: number
  failed: number
  waiting: number
  unreachable: number
  read: number
}

export interface AnnouncementRecords {
  announcement(id: number): Promise<Announcement | null>
  /** How many people the audience has now, and how many of them can be reached in a chat. */
  audienceSize(audience: Audience): Promise<{ people: number; reachable: number }>
  /** Records it; it goes out once the turn is committed. */
  announce(announcement: Omit<Announcement, 'id' | 'announcedAt'> & { now: Date }): Promise<number>
  confirmReading(announcementId: number, now: Date): Promise<void>
  /** The newest announcements first. */
  reach(limit: number): Promise<readonly AnnouncementReach[]>
}
