import type { Told } from "./told.ts";

/** Why something could not be done to a briefing, its file, or what is handed over. */
export const ABOUT_BRIEFINGS: readonly Told[] = [
  [/^There is no such briefing$/, { uk: "Такого брифінгу немає", ko: "없는 브리핑입니다", ar: "لا توجد إحاطة كهذه" }],
  [
    /^It may have been removed: look in the list of briefings\.$/,
    {
      uk: "Можливо, його вилучили: перегляньте список брифінгів.",
      ko: "삭제되었을 수 있습니다. 브리핑 목록을 확인하세요.",
      ar: "ربما حُذفت: انظر في قائمة الإحاطات.",
    },
  ],
  [
    /^This file could not be read as a briefing$/,
    {
      uk: "Цей файл не вдалося прочитати як брифінг",
      ko: "이 파일은 브리핑으로 읽을 수 없습니다",
      ar: "تعذّرت قراءة هذا الملف بوصفه إحاطة",
    },
  ],
  [/^it is no JSON$/, { uk: "це не JSON", ko: "JSON이 아닙니다", ar: "ليس ملف JSON" }],
  [
    /^it does not say that it is a Dateline briefing$/,
    {
      uk: "у ньому не сказано, що це брифінг Dateline",
      ko: "Dateline 브리핑이라는 표시가 없습니다",
      ar: "لا يذكر أنه إحاطة من Dateline",
    },
  ],
  [/^it does not say its version$/, { uk: "у ньому не вказано версію", ko: "버전이 적혀 있지 않습니다", ar: "لا يذكر إصداره" }],
  [
    /^it has no title or no list of slides$/,
    { uk: "у ньому немає назви або списку слайдів", ko: "제목이나 슬라이드 목록이 없습니다", ar: "لا عنوان فيه أو لا قائمة شرائح" },
  ],
  [
    /^Choose a file that was exported from Dateline\.$/,
    { uk: "Виберіть файл, експортований із Dateline.", ko: "Dateline에서 내보낸 파일을 고르세요.", ar: "اختر ملفًا صُدّر من Dateline." },
  ],
  [
    /^This briefing was written by a newer Dateline$/,
    {
      uk: "Цей брифінг записано новішою версією Dateline",
      ko: "더 새로운 Dateline에서 만든 브리핑입니다",
      ar: "كُتبت هذه الإحاطة بإصدار أحدث من Dateline",
    },
  ],
  [
    /^its version is ([\d.]+), this Dateline reads (\d+)$/,
    {
      uk: "його версія $1, а цей Dateline читає $2",
      ko: "파일 버전은 $1이고, 이 Dateline은 $2까지 읽습니다",
      ar: "إصدارها $1، ويقرأ هذا البرنامج $2",
    },
  ],
  [
    /^Update Dateline, or export it there again for this version\.$/,
    {
      uk: "Оновіть Dateline або експортуйте його там ще раз для цієї версії.",
      ko: "Dateline을 업데이트하거나, 그쪽에서 이 버전용으로 다시 내보내세요.",
      ar: "حدّث Dateline، أو صدّرها هناك مرة أخرى لهذا الإصدار.",
    },
  ],
  [
    /^(?:This briefing has too many slides|A briefing can't have so many slides)$/,
    { uk: "У брифінгу забагато слайдів", ko: "브리핑의 슬라이드가 너무 많습니다", ar: "في الإحاطة شرائح أكثر مما يجوز" },
  ],
  [
    /^(\d+) is the most: split it\.$/,
    { uk: "Найбільше можна $1: поділіть його.", ko: "최대 $1장입니다. 나누어 가져오세요.", ar: "الحد الأقصى $1: قسّمها." },
  ],
  [/^(\d+) is the most\.$/, { uk: "Найбільше можна $1.", ko: "최대 $1장입니다.", ar: "الحد الأقصى $1." }],
  [
    /^Two slides can't have the same id$/,
    {
      uk: "Два слайди не можуть мати той самий ідентифікатор",
      ko: "두 슬라이드의 식별자가 같을 수 없습니다",
      ar: "لا يجوز أن تحمل شريحتان المعرّف نفسه",
    },
  ],
  [
    /^Add it as a duplicate, which gets an id of its own\.$/,
    {
      uk: "Додайте його як копію: вона матиме власний.",
      ko: "복제로 추가하면 고유한 식별자를 받습니다.",
      ar: "أضفها نسخةً مكررة فتنال معرّفًا خاصًا بها.",
    },
  ],
  [
    /^This slide is no longer there$/,
    { uk: "Цього слайда вже немає", ko: "이 슬라이드는 더 이상 없습니다", ar: "لم تعد هذه الشريحة موجودة" },
  ],
  [
    /^Somebody removed it meanwhile; undo brings it back\.$/,
    {
      uk: "Тим часом хтось його вилучив; «Скасувати» поверне його.",
      ko: "그사이 다른 사람이 삭제했습니다. 실행 취소로 되돌릴 수 있습니다.",
      ar: "حذفها شخص آخر في هذه الأثناء؛ يعيدها «تراجع».",
    },
  ],
  [
    /^Somebody else changed this meanwhile$/,
    { uk: "Тим часом хтось інший змінив це", ko: "그사이 다른 사람이 이것을 변경했습니다", ar: "غيّر شخص آخر هذا في هذه الأثناء" },
  ],
  [/^the title now says “(.*)”$/s, { uk: "назва тепер «$1»", ko: "현재 제목은 ‘$1’입니다", ar: "العنوان الآن «$1»" }],
  [/^“(.*)” now says “(.*)”$/s, { uk: "«$1»: тепер тут «$2»", ko: "‘$1’의 현재 내용은 ‘$2’입니다", ar: "«$1»: فيها الآن «$2»" }],
  [
    /^Your words are kept here: save them again to replace it\.$/,
    {
      uk: "Ваші слова збережено тут: збережіть ще раз, щоб замінити.",
      ko: "쓰신 글은 여기에 남아 있습니다. 바꾸려면 다시 저장하세요.",
      ar: "كلماتك محفوظة هنا: احفظها مرة أخرى لتحل محله.",
    },
  ],
  [
    /^This briefing shows no slide$/,
    { uk: "Цей брифінг не показує жодного слайда", ko: "이 브리핑에는 표시되는 슬라이드가 없습니다", ar: "لا تعرض هذه الإحاطة أي شريحة" },
  ],
  [
    /^Add one, or show one that is hidden\.$/,
    {
      uk: "Додайте слайд або покажіть прихований.",
      ko: "슬라이드를 추가하거나 숨긴 것을 표시하세요.",
      ar: "أضف شريحة، أو أظهر شريحة مخفية.",
    },
  ],
  [
    /^Only the presenter prints here$/,
    { uk: "Друкує тут лише доповідач", ko: "여기서는 발표자만 인쇄합니다", ar: "لا يطبع هنا إلا المقدّم" },
  ],
  [
    /^Take the folder \(\.zip\) and print from your own browser\.$/,
    {
      uk: "Візьміть теку (zip) і друкуйте з власного браузера.",
      ko: "폴더(zip)를 받아 자신의 브라우저에서 인쇄하세요.",
      ar: "خذ المجلد (zip) واطبع من متصفحك.",
    },
  ],
  [
    /^The hand-over's viewer is missing$/,
    { uk: "Немає програми перегляду для передавання", ko: "전달용 뷰어가 없습니다", ar: "عارض التسليم مفقود" },
  ],
  [
    /^Start Dateline with “npm start”, which builds it\.$/,
    {
      uk: "Запустіть Dateline через «npm start»: він її збере.",
      ko: "‘npm start’로 Dateline을 시작하면 만들어집니다.",
      ar: "شغّل Dateline بالأمر «npm start» فيبنيه.",
    },
  ],
  [
    /^The pages could not be printed$/,
    { uk: "Сторінки не вдалося надрукувати", ko: "페이지를 인쇄하지 못했습니다", ar: "تعذّرت طباعة الصفحات" },
  ],
  [
    /^Print them from the handed-over folder instead\.$/,
    { uk: "Натомість надрукуйте їх із переданої теки.", ko: "대신 전달 폴더에서 인쇄하세요.", ar: "اطبعها من المجلد المسلَّم بدلًا من ذلك." },
  ],
];

/** Why something else that is kept beside the data could not be changed, or taken along. */
export const ABOUT_VIEWS: readonly Told[] = [
  [/^This room is for reading$/, { uk: "Тут можна лише читати", ko: "여기는 읽기 전용입니다", ar: "هذه الغرفة للقراءة" }],
  [
    /^only its presenter changes things here$/,
    { uk: "змінює щось лише доповідач", ko: "발표자만 변경할 수 있습니다", ar: "لا يغيّر شيئًا هنا إلا المقدّم" },
  ],
  [
    /^Open the presenter's link, which the server printed when it was started\.$/,
    {
      uk: "Відкрийте посилання доповідача: сервер вивів його під час запуску.",
      ko: "서버가 시작될 때 출력한 발표자 링크를 여세요.",
      ar: "افتح رابط المقدّم الذي طبعه الخادم عند تشغيله.",
    },
  ],
  [/^This is not the presenter's token$/, { uk: "Це не токен доповідача", ko: "발표자의 토큰이 아닙니다", ar: "هذا ليس رمز المقدّم" }],
  [
    /^The server printed the right link when it was started; it changes with each start\.$/,
    {
      uk: "Правильне посилання сервер вивів під час запуску; з кожним запуском воно інше.",
      ko: "올바른 링크는 서버가 시작될 때 출력되며, 시작할 때마다 바뀝니다.",
      ar: "طبع الخادم الرابط الصحيح عند تشغيله، وهو يتغيّر مع كل تشغيل.",
    },
  ],
  [
    /^Dateline does not answer to this name$/,
    { uk: "Dateline не відповідає на це ім’я", ko: "Dateline은 이 이름으로 응답하지 않습니다", ar: "لا يستجيب Dateline لهذا الاسم" },
  ],
  [
    /^Open it as http:\/\/localhost, or add the name to DATELINE_HOSTS and start it again\.$/,
    {
      uk: "Відкрийте його як http://localhost або додайте ім’я до DATELINE_HOSTS і запустіть знову.",
      ko: "http://localhost로 열거나, 이름을 DATELINE_HOSTS에 추가하고 다시 시작하세요.",
      ar: "افتحه عبر http://localhost، أو أضف الاسم إلى DATELINE_HOSTS ثم شغّله من جديد.",
    },
  ],
  [/^The name is taken$/, { uk: "Ця назва вже зайнята", ko: "이미 사용 중인 이름입니다", ar: "الاسم مأخوذ" }],
  [
    /^Choose another one, or remove the view that has it\.$/,
    {
      uk: "Виберіть іншу або вилучіть вигляд, який її має.",
      ko: "다른 이름을 고르거나, 그 이름의 보기를 삭제하세요.",
      ar: "اختر غيره، أو أزل العرض الذي يحمله.",
    },
  ],
  [
    /^The saved view is gone$/,
    { uk: "Збереженого вигляду вже немає", ko: "저장된 보기가 없어졌습니다", ar: "لم يعد العرض المحفوظ موجودًا" },
  ],
  [
    /^Somebody has removed it: save it anew\.$/,
    { uk: "Хтось його вилучив: збережіть наново.", ko: "다른 사람이 삭제했습니다. 다시 저장하세요.", ar: "أزاله شخص آخر: احفظه من جديد." },
  ],
  [/^There is no such short link$/, { uk: "Такого короткого посилання немає", ko: "없는 짧은 링크입니다", ar: "لا يوجد رابط قصير كهذا" }],
  [/^Look in the list of links\.$/, { uk: "Перегляньте список посилань.", ko: "링크 목록을 확인하세요.", ar: "انظر في قائمة الروابط." }],
  [/^There is no such export$/, { uk: "Такого експорту немає", ko: "없는 내보내기 형식입니다", ar: "لا يوجد تصدير كهذا" }],
  [/^Ask for (events\.[\w., ]+)\.$/, { uk: "Можна запитати: $1.", ko: "다음 가운데에서 요청하세요: $1.", ar: "اطلب أحد هذه: $1." }],
  [
    /^Nothing was exported: the address can't be read whole$/,
    {
      uk: "Нічого не експортовано: частину адреси не вдалося прочитати",
      ko: "내보내지 않았습니다. 주소의 일부를 읽을 수 없습니다",
      ar: "لم يُصدَّر شيء: تعذّرت قراءة العنوان كاملًا",
    },
  ],
  [/^Correct it, or take it out\.$/, { uk: "Виправте це або вилучіть.", ko: "고치거나 빼세요.", ar: "صحّحه أو احذفه." }],
];
