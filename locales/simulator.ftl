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
page-role-superior = Atasan Penilai
page-role-administrator = Admin Kepegawaian
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
page-slack-beginning = Inilah awal percakapan Anda dengan Asisten Kinerja. Hanya Anda berdua yang ada di sini.

## What was recorded

page-journal = Yang tercatat
page-journal-empty = Belum ada yang tercatat. Setiap langkah percakapan akan tampak di sini.
page-journal-by = oleh { $name }
page-journal-to = Kepada { $name }
page-journal-more = { $count } kolom lagi
page-operation-insert = Baru
page-operation-update = Ubah
page-operation-delete = Hapus
page-state-pending = menunggu dikirim
page-state-sending = sedang dikirim
page-state-sent = terkirim
page-state-failed = gagal, akan dicoba lagi
page-state-unreachable = tidak terjangkau
page-state-refused = ditolak
page-table-account = Akun obrolan
page-table-announcement = Pengumuman
page-table-announcement_receipt = Tanda baca pengumuman
page-table-behavior_score = Nilai perilaku kerja
page-table-conversation = Percakapan
page-table-employee = Pegawai
page-table-evaluation = Evaluasi kinerja
page-table-evidence = Bukti dukung
page-table-feedback = Umpan balik
page-table-inbox = Pesan masuk
page-table-link_code = Kode undangan
page-table-objection = Keberatan
page-table-objection_explanation = Penjelasan keberatan
page-table-outbox = Pesan keluar
page-table-period = Periode
page-table-plan = SKP
page-table-progress_entry = Progres RHK
page-table-progress_report = Laporan progres
page-table-reminder = Pengingat
page-table-ruling = Putusan keberatan
page-table-stored_file = Berkas
page-table-work_result = Rencana Hasil Kerja

## The guide

page-guide = Langkah-langkah satu bulan
page-guide-tab = Langkah
page-guide-done = { $done } dari { $all }
page-play = Mainkan
page-step-connect = Hubungkan akun
    .why = Pegawai menerima surat undangan dengan tautan pribadi. Begitu tautan dibuka, akun Telegram-nya terhubung dengan data kepegawaian.
    .employee = Tekan “Buka tautan undangan” pada surat, lalu ikuti pertanyaannya.
    .try-employee-1 = ya
    .try-employee-2 = bantuan
page-step-open = Buka periode bulan ini
    .why = Admin kepegawaian membuka periode. Sejak itu tenggat dihitung dan setiap orang diberi tahu tugasnya.
    .administrator = Ketik “buka periode”, lalu setujui tanggal-tanggal yang diusulkan.
    .try-administrator-1 = buka periode
    .try-administrator-2 = bantuan
page-step-plan = Sepakati SKP
    .why = Rencana Hasil Kerja disusun satu pihak dan disetujui pihak lain. Tanpa SKP yang disetujui, progres belum dapat dilaporkan.
    .employee = Ketik “susun SKP”, lalu isi Rencana Hasil Kerja, indikator, dan targetnya.
    .appraiser = Buka tugas yang masuk, periksa SKP, lalu setujui atau kembalikan dengan alasan.
    .try-employee-1 = susun SKP
    .try-appraiser-1 = tugas
page-step-report = Laporkan progres
    .why = Realisasi, kendala, dan bukti dukung dilaporkan untuk tiap Rencana Hasil Kerja.
    .employee = Tekan tombol pada pengingat atau ketik “progres”. Lampirkan berkas contoh sebagai bukti dukung.
    .try-employee-1 = progres
    .try-employee-2 = tujuh puluh persen
    .try-employee-3 = tidak ada kendala
page-step-feedback = Beri umpan balik
    .why = Umpan balik berkelanjutan boleh diberikan kapan saja, tidak menunggu akhir periode.
    .appraiser = Ketik “umpan balik”, pilih pegawai, lalu tuliskan situasi, perilaku, dan dampaknya.
    .try-appraiser-1 = umpan balik
page-step-evaluate = Nilai hasil dan perilaku kerja
    .why = Pejabat penilai memberi dua rating beserta alasannya. Predikat ditentukan oleh matriks, tidak pernah diketik.
    .appraiser = Buka tugas “Nilai”, isi formulirnya, lalu tekan tombol kirim.
    .try-appraiser-1 = nilai
    .try-appraiser-2 = tugas
page-step-receive = Terima hasil penilaian
    .why = Tanggal terima dicatat. Sejak hari itu masa mengajukan keberatan berjalan.
    .employee = Buka hasil penilaian, lalu nyatakan menerima atau beri tanggapan.
    .try-employee-1 = hasil
page-step-object = Ajukan dan putus keberatan
    .why = Keberatan diajukan kepada atasan pejabat penilai. Kedua pihak didengar, lalu atasan memutus.
    .employee = Ketik “keberatan”, lalu tuliskan alasannya.
    .appraiser = Berikan penjelasan atas keberatan itu.
    .superior = Baca kedua penjelasan, lalu putuskan.
    .try-employee-1 = keberatan
    .try-appraiser-1 = tugas
    .try-superior-1 = tugas
page-step-close = Umumkan dan tutup periode
    .why = Pengumuman sampai kepada semua orang di kedua platform. Setelah periode ditutup, laporannya tidak berubah lagi.
    .administrator = Kirim pengumuman, lihat siapa yang sudah membacanya, lalu tutup periode.
    .try-administrator-1 = pengumuman
    .try-administrator-2 = tutup periode
