/** Something said, and words of the question it leads to. */
export interface Spoken {
  say: string
  leadsTo: string
}

const realization = 'Berapa realisasinya'
const obstacle = 'Adakah kendala'
const evidence = 'Kirim bukti dukung'

/** From the beginning of a monthly update to its third question. */
export const opening: readonly Spoken[] = [
  { say: '/progres', leadsTo: realization },
  { say: '11 laporan', leadsTo: obstacle },
  { say: 'Sistem antrean sempat mati dua hari', leadsTo: evidence },
]

/** Said over and over from there: answers corrected and given again, one reply to each. */
export const round: readonly Spoken[] = [
  { say: 'kembali', leadsTo: obstacle },
  { say: 'Sistem antrean sempat mati tiga hari', leadsTo: evidence },
  { say: 'kembali', leadsTo: obstacle },
  { say: 'kembali', leadsTo: realization },
  { say: 'dua belas laporan', leadsTo: evidence },
]
