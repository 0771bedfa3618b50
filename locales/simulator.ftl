### The page of the simulator, on which the people of a sample agency are played.

## The page

page-title = Asisten Kinerja
page-practice = Ruang latihan
page-agency = Dinas Layanan Publik Kota Nusa Raya
page-agency-short = Dinas Layanan Publik
page-agency-letters = DLP
page-agency-address = Jalan Cendana Nomor 8, Kota Nusa Raya
page-bot = Asisten Kinerja
page-disconnected = Sambungan terputus. Halaman menyambung kembali begitu program berjalan.
page-not-done = Belum berhasil. Silakan coba lagi.
page-ok = Oke
page-close = Tutup
page-back = Kembali
page-cancel = Batal

## The clock

page-clock = Jam latihan
page-now = { $date } pukul { $time } { $zone }
page-clock-hour = 1 jam
page-clock-day = Hari kerja berikutnya
page-clock-deadline = Tenggat berikutnya

## The people

page-people = Orang-orang yang dapat dimainkan
page-stage = Perangkat yang sedang dimainkan
page-on =
    { $platform ->
        [telegram] Telegram
       *[slack] Slack
    }
page-device-of =
    { $platform ->
        [telegram] Telepon { $name } dengan Telegram
       *[slack] Komputer { $name } dengan Slack
    }
page-put-away = Singkirkan perangkat { $name }
page-unread = { $count } pesan baru
page-role-employee = Pegawai
page-role-appraiser = Pejabat Penilai
page-role-superior = Atasan Pejabat Penilai
page-role-administrator = Administrator
page-role-performance-manager = Pengelola Kinerja
page-role-auditor = Auditor

## On every device

page-chat-of = Percakapan { $name } dengan Asisten Kinerja
page-said-by =
    { $from ->
        [bot] Asisten Kinerja:
       *[user] Anda:
    }
page-send = Kirim
page-attach = Lampirkan
page-attach-sample = Berkas contoh
page-attach-own = Pilih berkas dari komputer
page-attach-sticker = Stiker
page-commands = Daftar perintah
page-try = Coba ketik:
page-edited = diedit
page-only-you = Hanya Anda yang dapat melihat pesan ini
page-optional = (opsional)
page-required = Wajib diisi
page-choose = Pilih satu
page-date = Tanggal
page-remove = Hapus { $name }

## Telegram

page-message = Pesan
page-menu = Menu
page-start = MULAI
page-more = Lainnya
page-block = Blokir bot
page-unblock = Buka blokir bot
page-forwarded = Diteruskan
page-replied = Balasan
page-protected = Tidak dapat diteruskan atau disimpan
page-no-messages = Belum ada pesan di sini

## The invitation

page-letter-title = Surat Undangan
page-letter-to = Kepada Yth.
page-letter-body =
    Mulai periode ini, penilaian kinerja dapat Anda ikuti melalui obrolan. Buka tautan di bawah ini
    dari telepon Anda sendiri untuk menghubungkan akun.
page-letter-open = Buka tautan undangan
page-letter-note = Tautan ini hanya berlaku untuk Anda. Jangan diteruskan kepada orang lain.

## Slack

page-app = APL
page-slack-search = Cari di Dinas Layanan Publik
page-slack-home = Beranda
page-slack-messages = Pesan
page-slack-activity = Aktivitas
page-slack-channels = Saluran
page-slack-channel-1 = umum
page-slack-channel-2 = pengumuman
page-slack-apps = Aplikasi
page-slack-message = Kirim pesan ke Asisten Kinerja
page-refused-required = Mohon isi kolom wajib ini.
page-refused-short = Mohon tulis sedikitnya { $limit } huruf.
page-refused-long = Mohon tulis paling banyak { $limit } huruf.
page-refused-number = Mohon tulis angka yang benar.
page-refused-range = Mohon tulis angka dalam rentang yang diizinkan.
page-refused-email = Mohon tulis alamat surel yang benar.
page-refused-url = Mohon tulis tautan yang benar.
page-refused-many = Mohon pilih paling banyak { $limit }.
page-slack-beginning = Inilah awal percakapan Anda dengan Asisten Kinerja. Hanya Anda berdua yang ada di sini.

## What was recorded

page-journal = Yang tercatat
page-journal-empty = Belum ada yang tercatat. Setiap langkah percakapan akan tampak di sini.
page-journal-by = oleh { $name }
page-journal-to = Kepada { $name }
page-journal-nothing = kosong
page-journal-more = { $count } kolom lagi
page-operation-insert = Baru
page-operation-update = Ubah
page-operation-delete = Hapus
page-operation-read = Lihat
page-state-queued = menunggu dikirim
page-state-sending = sedang dikirim
page-state-sent = terkirim
page-state-failed = gagal, akan dicoba lagi
page-state-unreachable = tidak terjangkau
page-state-refused = ditolak
page-state-unknown = belum pasti sampai
page-state-withdrawn = ditarik
page-table-account = Akun obrolan
page-table-agency = Instansi
page-table-announcement = Pengumuman
page-table-announcement_receipt = Tanda baca pengumuman
page-table-audit_entry = Jejak audit
page-table-behavior_score = Nilai perilaku kerja
page-table-consent = Persetujuan privasi
page-table-conversation = Percakapan
page-table-data_request = Permintaan data pribadi
page-table-employee = Pegawai
page-table-evaluation = Evaluasi kinerja
page-table-evidence = Bukti dukung
page-table-feedback = Umpan balik
page-table-inbox = Pesan masuk
page-table-link_attempt = Percobaan kode
page-table-link_code = Kode tautan
page-table-link_request = Permintaan tautan
page-table-objection = Keberatan
page-table-outbox = Pesan keluar
page-table-period = Periode
page-table-plan = Rencana (SKP)
page-table-progress_entry = Progres RHK
page-table-progress_report = Laporan progres
page-table-reminder = Pengingat
page-table-restriction = Pembatasan
page-table-role_held = Peran
page-table-stored_file = Berkas
page-table-unit = Unit kerja
page-table-work_result = Rencana Hasil Kerja
page-table-wrong_code = Kode yang salah

## The guide

page-guide = Langkah-langkah satu bulan
page-guide-tab = Langkah
page-guide-done = { $done } dari { $all }
page-play = Mainkan
page-step-connect = Hubungkan akun
    .why = Pegawai menerima surat undangan dengan tautan pribadi. Setelah membaca pemberitahuan privasi dan menyetujuinya, akun Telegram-nya terhubung dengan data kepegawaian.
    .employee = Tekan “Buka tautan undangan” pada surat, lalu “Saya setuju, tautkan”.
    .try-employee-1 = status saya
page-step-open = Buka periode
    .why = Administrator membuka periode. Sejak itu tenggat dihitung di zona waktu setiap pegawai, dan tiap orang dikabari tugasnya.
    .administrator = Ketik “buka periode”, lalu isi ketiga batas waktunya.
    .try-administrator-1 = buka periode
page-step-plan = Sepakati rencana hasil kerja
    .why = Rencana disusun satu pihak dan disepakati pihak lain. Sebelum disepakati, progres belum dapat dilaporkan.
    .employee = Ketik “susun rencana”, lalu isi RHK, indikator, dan targetnya.
    .appraiser = Buka rencana yang masuk, lalu setujui atau kembalikan dengan alasan.
    .try-employee-1 = susun rencana
    .try-employee-2 = apa itu RHK?
page-step-report = Laporkan progres
    .why = Realisasi, kendala, dan bukti dukung dilaporkan untuk setiap RHK.
    .employee = Tekan “Isi progres” pada pengingat atau ketik sendiri. Berkas contoh dapat dilampirkan sebagai bukti dukung.
    .try-employee-1 = isi progres
    .try-employee-2 = apa itu realisasi?
page-step-feedback = Beri umpan balik
    .why = Umpan balik boleh diberikan kapan saja, tidak menunggu akhir periode.
    .appraiser = Ketik “beri umpan balik”, pilih pegawainya, lalu tulis keadaan, perilaku, dan akibatnya.
    .try-appraiser-1 = beri umpan balik
    .try-appraiser-2 = Saat antrean panjang Senin lalu, Anda membuka loket tambahan sehingga warga cepat terlayani. Lanjutkan.
page-step-evaluate = Nilai hasil dan perilaku kerja
    .why = Pejabat penilai memberi dua rating. Predikatnya lahir dari matriks, tidak pernah diketik.
    .appraiser = Tekan “Lihat dan nilai” pada laporan yang masuk, isi formulirnya, periksa pratinjau, lalu terbitkan.
    .try-appraiser-1 = nilai laporan
    .try-appraiser-2 = kriteria penilaian
page-step-receive = Terima hasil penilaian
    .why = Membuka hasil berarti menerimanya. Sejak hari itu waktu untuk mengajukan keberatan berjalan.
    .employee = Tekan “Buka hasil”, lalu nyatakan tanggapan.
    .try-employee-1 = lihat hasil
page-step-object = Ajukan dan putus keberatan
    .why = Keberatan diperiksa atasan pejabat penilai. Kedua pihak didengar lebih dulu, dan putusannya final.
    .employee = Ketik “ajukan keberatan”, lalu tulis alasan dan buktinya.
    .appraiser = Tekan “Beri penjelasan” pada keberatan yang masuk.
    .superior = Tekan “Baca dan putuskan” setelah kedua penjelasan lengkap.
    .try-employee-1 = ajukan keberatan
    .try-employee-2 = Dua laporan sudah terkirim tepat waktu dan tautannya ada di bukti dukung.
    .try-appraiser-1 = Rating diberikan dari bukti yang terlampir pada akhir periode.
page-step-close = Umumkan dan tutup periode
    .why = Pengumuman sampai kepada semua orang di kedua platform. Periode yang ditutup tidak menerima laporan lagi.
    .administrator = Kirim pengumuman, lihat siapa yang sudah membacanya, lalu tutup periode.
    .try-administrator-1 = kirim pengumuman
    .try-administrator-2 = siapa yang sudah baca pengumuman
    .try-administrator-3 = tutup periode
