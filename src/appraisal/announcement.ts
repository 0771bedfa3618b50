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
  state: AnnouncementState
}

/** Where an agency wants four eyes, what one administrator proposes is released or declined by another. */
export type AnnouncementState = 'proposed' | 'released' | 'declined'

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
  /** Records it; it goes out once the turn is committed, or once another administrator has released it. */
  announce(announcement: Omit<Announcement, 'id' | 'announcedAt' | 'state'> & { now: Date }): Promise<number>
  /** Releases what another proposed, or declines it with a reason; false when it does not wait for that any more. */
  decideAnnouncement(decision: { id: number; reason: string | null; now: Date }): Promise<boolean>
  /** Those that wait for each administrator but their authors. */
  announcementsProposed(employee: number | null): Promise<readonly AnnouncementOwed[]>
  /** Those declined of which their authors have not read. */
  announcementsDeclined(employee: number | null): Promise<readonly AnnouncementOwed[]>
  /** The reason for which the acting person's own was declined, from now on read; null when it was not. */
  readDecline(id: number, now: Date): Promise<string | null>
  confirmReading(announcementId: number, now: Date): Promise<void>
  /** The newest announcements first. */
  reach(limit: number): Promise<readonly AnnouncementReach[]>
}

export interface AnnouncementOwed {
  announcementId: number
  /** Who has to act. */
  waitsFor: number
  since: Date
}
