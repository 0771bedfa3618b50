### Kalimat alat administrasi (npm run admin). Dibaca di terminal: tanpa penekanan.

## Bantuan

admin-about = Alat administrasi Asisten Kinerja: menyiapkan instansi, pegawai, dan periode, serta memeriksa keadaan sistem. Dapat dijalankan di samping program utama maupun sendirian.
admin-exit-codes = Kode keluar:
    0 selesai
    1 ditolak: isiannya keliru, atau keadaannya tidak mengizinkan
    2 cara pemakaiannya keliru
    3 sistem tidak terjangkau
admin-help-usage = Pemakaian:
admin-help-arguments = Isian:
admin-help-options = Pilihan:
admin-help-commands = Perintah:
admin-help-some-options = pilihan
admin-help-some-command = perintah
admin-help-option = tampilkan bantuan ini

admin-option-json = keluaran JSON satu baris di stdout, juga bila gagal
admin-option-as = administrator yang bertindak dan tercatat di jejak audit; bila tidak disebut, administrator pertama instansi
admin-option-agency = kode instansi, wajib bila basis data memuat lebih dari satu

admin-init-about = Mendirikan instansi beserta administrator pertamanya, lalu menampilkan kode tautannya satu kali. Menyiapkan skema basis data bila belum ada.
admin-init-code = kode singkat instansi, misalnya DLP: 2 sampai 20 huruf besar, angka, atau tanda hubung
admin-init-agency = nama instansi
admin-init-administrator = NIP administrator pertama
admin-init-name = nama administrator
admin-init-position = jabatan administrator
admin-init-unit = unit kerja administrator
admin-init-zone = zona waktu: WIB, WITA, atau WIT
admin-init-email = surel kantor administrator
admin-import-about = Memuat daftar pegawai dari CSV: menambah dan memperbarui menurut NIP, seluruhnya atau tidak sama sekali. Baris yang keliru disebut beserta alasannya.
admin-import-file = berkas CSV UTF-8 dengan kolom nip, nama, jabatan, unit, atasan_nip, email, telepon, zona, status
admin-link-code-about = Membuat kode sekali pakai untuk menghubungkan akun chat seorang pegawai. Kode sebelumnya yang belum terpakai tidak berlaku lagi.
admin-link-code-number = NIP pegawai
admin-period-about = Membuka, menutup, dan melihat periode penilaian bulanan.
admin-period-open-about = Membuka satu bulan untuk pelaporan dan penilaian.
admin-period-close-about = Menutup satu bulan: pelaporan dan penilaiannya berhenti.
admin-period-list-about = Menampilkan semua periode, yang terbaru lebih dahulu.
admin-period-month = bulan, misalnya 2026-11
admin-period-progress-due = hari terakhir melapor tepat waktu (bawaan: hari terakhir bulan itu)
admin-period-edit-until = hari terakhir laporan boleh dikirim atau diubah (bawaan: 5 hari sesudah bulan itu)
admin-period-evaluation-due = hari terakhir pejabat penilai menilai (bawaan: 10 hari sesudah bulan itu)
admin-role-about = Memberi dan mencabut peran seorang pegawai.
admin-role-grant-about = Memberi peran kepada seorang pegawai.
admin-role-revoke-about = Mencabut peran dari seorang pegawai. Administrator terakhir tidak dapat dicabut.
admin-role-number = NIP pegawai
admin-role-role = peran: { $roles }
admin-status-about = Menampilkan keadaan sistem dalam angka, tanpa data pribadi.
admin-migrate-about = Menerapkan migrasi skema yang tertunda, lalu selesai.

## Pemakaian yang keliru

admin-usage-hint = Bantuan: npm run admin -- --help
admin-usage-did-you-mean = Mungkin maksud Anda: { $suggestion }
admin-usage-missing-command = Perintahnya belum disebut.
admin-usage-unknown-command = Perintah { $subject } tidak dikenal.
admin-usage-unknown-option = Pilihan { $subject } tidak dikenal.
admin-usage-missing-argument = Isian { $subject } belum disebut.
admin-usage-missing-option = Pilihan { $subject } wajib disebut.
admin-usage-missing-value = Pilihan { $subject } memerlukan nilai.
admin-usage-too-many-arguments = Isiannya terlalu banyak. Nilai yang memuat spasi perlu diapit tanda kutip.
admin-usage-invalid = Cara pemakaiannya keliru.

## Sistem tidak terjangkau

admin-unreachable-configuration = Konfigurasi tidak dapat dipakai.
    { $reason }
admin-unreachable-database = Basis data tidak terjangkau: { $reason }
    Periksa DATABASE_URL dan apakah server PostgreSQL berjalan.
admin-unreachable-embedded = Basis data bawaan tidak dapat dijalankan: { $reason }
admin-unreachable-schema = Skema basis data tertinggal { NUMBER($pending) } migrasi. Jalankan: npm run admin -- migrate
admin-unreachable-contradiction = Basis data dan program ini tidak sejalan: { $reason }
admin-unreachable-migration = Migrasi tidak dapat diterapkan: { $reason }
admin-unreachable-fault = Terjadi gangguan: { $reason }
    Periksa keadaannya dengan: npm run admin -- status

## Instansi dan administrator

admin-no-agency = Basis data belum memuat instansi. Dirikan dahulu: npm run admin -- init --help
admin-which-agency = Ada beberapa instansi. Sebutkan satu dengan --agency: { $codes }
admin-unknown-agency = Instansi dengan kode { $code } tidak ada. Yang ada: { $codes }
admin-no-administrator = Instansi ini tidak mempunyai administrator yang aktif. Tunjuk satu: npm run admin -- role grant <nip> administrator
admin-not-administrator = { $number } bukan administrator aktif di instansi ini.
admin-nobody = Tidak ada pegawai aktif dengan NIP { $number } di instansi ini.

## Hasil perintah

admin-init-done = Instansi { $code } berdiri, dengan { $number } sebagai administrator pertama.
admin-init-code-form = Kode instansi harus 2 sampai 20 huruf besar, angka, atau tanda hubung. Contoh yang benar: DLP
admin-init-code-taken = Instansi dengan kode { $code } sudah ada.
admin-init-number-taken = NIP { $number } sudah tercatat sebagai pegawai.
admin-init-problems = { $problems }
admin-init-problem = --{ $option }: { $problem }
admin-init-zone-form = --zone: isi dengan WIB, WITA, atau WIT.
admin-init-missing = --{ $option } belum diisi.
admin-import-done = Selesai: { NUMBER($added) } pegawai ditambahkan, { NUMBER($changed) } diperbarui.
admin-import-no-file = Berkas { $file } tidak dapat dibaca ({ $reason }).
admin-import-unreadable = Berkas itu tidak terbaca sebagai CSV. Simpan ulang sebagai CSV UTF-8, lalu ulangi.
admin-import-empty = Berkas itu tidak memuat baris pegawai.
admin-import-problems = Ada { NUMBER($count) } kesalahan, jadi tidak ada yang dimuat:
    { $problems }
admin-import-problem = Baris { $row }, kolom { $column }: { $problem }
admin-link-code = Kode tautan untuk { $number }: { $code }
    Berlaku sampai { MOMENT($until) }, satu kali pakai, dan tidak ditampilkan lagi. Sampaikan langsung kepada yang bersangkutan; ia mengirimnya kepada bot.
admin-period-month-form = Bulan ditulis seperti 2026-11.
admin-period-date-form = --{ $option }: tanggal ditulis seperti 2026-11-30.
admin-period-order = Urutannya belum benar: batas lapor tidak boleh sebelum awal bulan, dan batas mengubah serta batas penilaian tidak boleh sebelum batas lapor.
admin-period-opened = Periode { MONTH($month) } dibuka: lapor sampai { DAY($progressDue) }, ubah sampai { DAY($editUntil) }, nilai sampai { DAY($evaluationDue) }.
admin-period-opened-before = Periode { MONTH($month) } sudah pernah dibuka.
admin-period-closed = Periode { MONTH($month) } ditutup.
admin-period-not-open = Periode { MONTH($month) } tidak sedang terbuka.
admin-period-list = { $periods }
admin-period-none = Belum ada periode.
admin-period = { MONTH($month) }: { $state ->
        [open] terbuka
       *[closed] ditutup
    }; lapor sampai { DAY($progressDue) }, ubah sampai { DAY($editUntil) }, nilai sampai { DAY($evaluationDue) }
admin-role-unknown = Peran { $role } tidak dikenal. Pilih salah satu: { $roles }
admin-role-granted = { $number } sekarang memegang peran { $role }.
admin-role-held = { $number } sudah memegang peran { $role }.
admin-role-revoked = Peran { $role } dicabut dari { $number }.
admin-role-not-held = { $number } tidak memegang peran { $role }.
admin-role-last = { $number } adalah administrator terakhir instansi ini. Beri peran itu kepada pegawai lain dahulu.
admin-migrate-done = Selesai: { NUMBER($count) } migrasi diterapkan.
admin-migrate-nothing = Skema sudah mutakhir.

admin-status = Basis data: terjangkau
    Skema: { $schema }
    { $agencies }
    Akun terhubung: Telegram { NUMBER($telegram) }, Slack { NUMBER($slack) }
    Kotak keluar: { $outbox }
    Berkas yang belum diambil: { NUMBER($files) }
admin-status-schema = { $pending ->
        [0] mutakhir ({ NUMBER($applied) } migrasi)
       *[other] tertinggal { NUMBER($pending) } migrasi; jalankan: npm run admin -- migrate
    }
admin-status-outdated = Basis data: terjangkau
    Skema: { $schema }
admin-status-no-agency = Instansi: belum ada
admin-status-agency = Instansi { $code }: { NUMBER($employees) } pegawai aktif, { NUMBER($periods) } periode terbuka
admin-status-outbox = menunggu { NUMBER($queued) }, sedang dikirim { NUMBER($sending) }, terkirim { NUMBER($sent) }, gagal { NUMBER($failed) }, tidak terjangkau { NUMBER($unreachable) }, ditolak { NUMBER($refused) }, tidak pasti { NUMBER($unknown) }, ditarik { NUMBER($withdrawn) }
