import type { Locale } from "./locale.ts";
import { ABOUT_BRIEFINGS, ABOUT_VIEWS } from "./told-briefings.ts";

/** What the server says in English, and the same in the other languages; `$1` stands for what it names. */
export type Told = readonly [english: RegExp, others: Readonly<Record<Exclude<Locale, "en">, string>>];

/** Why a name was taken to be a place, or left open. */
const REASONS: readonly Told[] = [
  [
    /^no place of this name is known\.?$/i,
    { uk: "місця з такою назвою не знайдено", ko: "이 이름의 장소를 찾지 못함", ar: "لا يُعرف مكان بهذا الاسم" },
  ],
  [
    /^(\d+) places of this name, and nothing in the text tells them apart$/,
    {
      uk: "місць із такою назвою: $1, і ніщо в тексті їх не розрізняє",
      ko: "같은 이름의 장소가 $1곳이며 본문에 구별할 단서가 없음",
      ar: "أماكن بهذا الاسم: $1، ولا شيء في النص يميّز بينها",
    },
  ],
  [
    /^too unlikely to be the only place known by this name$/,
    {
      uk: "надто малоймовірно, що це єдине відоме місце з такою назвою",
      ko: "이 이름으로 알려진 유일한 장소일 가능성이 너무 낮음",
      ar: "من المستبعد جدًا أن يكون المكان الوحيد المعروف بهذا الاسم",
    },
  ],
  [/^the point itself is given$/, { uk: "вказано саму точку", ko: "지점이 직접 주어짐", ar: "النقطة نفسها مذكورة" }],
  [
    /^not listed (?:there )?by this name; the text puts it in (.+)$/,
    {
      uk: "такої назви немає в переліку; за текстом лежить у: $1",
      ko: "목록에 없는 이름, 본문에 따르면 $1 안에 있음",
      ar: "غير مدرج بهذا الاسم؛ يضعه النص في $1",
    },
  ],
  [
    /^not listed by this name; the text is about places around (.+)$/,
    {
      uk: "такої назви немає в переліку; у тексті йдеться про місця довкола: $1",
      ko: "목록에 없는 이름, 본문은 $1 일대를 다룸",
      ar: "غير مدرج بهذا الاسم؛ يتحدث النص عن أماكن حول $1",
    },
  ],
  [
    /^not listed by this name; named next to (.+)$/,
    {
      uk: "такої назви немає в переліку; названо поруч із: $1",
      ko: "목록에 없는 이름, $1와(과) 나란히 언급됨",
      ar: "غير مدرج بهذا الاسم؛ ذُكر بجانب $1",
    },
  ],
  [/^a capital$/, { uk: "столиця", ko: "수도", ar: "عاصمة" }],
  [/^seat of its region$/, { uk: "центр свого регіону", ko: "해당 지역의 중심 도시", ar: "مركز إقليمه" }],
  [
    /^its main town has the same name$/,
    { uk: "його головне місто має таку саму назву", ko: "중심 도시의 이름이 같음", ar: "لمدينته الرئيسية الاسم نفسه" },
  ],
  [/^a country$/, { uk: "країна", ko: "국가", ar: "بلد" }],
  [/^a first-order region$/, { uk: "регіон першого рівня", ko: "1급 행정 구역", ar: "إقليم من المستوى الأول" }],
  [/^an area that news names$/, { uk: "місцевість, яку згадують новини", ko: "뉴스에 나오는 일대", ar: "منطقة تذكرها الأخبار" }],
  [/^a water that news names$/, { uk: "водойма, яку згадують новини", ko: "뉴스에 나오는 수역", ar: "مسطح مائي تذكره الأخبار" }],
  [/^a site that news names$/, { uk: "об’єкт, який згадують новини", ko: "뉴스에 나오는 시설", ar: "موقع تذكره الأخبار" }],
  [
    /^the largest town of that name$/,
    { uk: "найбільше місто з такою назвою", ko: "같은 이름의 가장 큰 도시", ar: "أكبر مدينة بهذا الاسم" },
  ],
  [/^([\d,]+) people$/, { uk: "населення: $1", ko: "인구 $1명", ar: "عدد السكان: $1" }],
  [/^inside (.+), as the text says$/, { uk: "у межах, названих у тексті: $1", ko: "본문대로 $1 안에 있음", ar: "داخل $1، كما يقول النص" }],
  [/^not where the text puts it$/, { uk: "не там, де вказує текст", ko: "본문이 말하는 위치가 아님", ar: "ليس حيث يضعه النص" }],
  [/^(.+) lies in it$/, { uk: "у ньому лежить: $1", ko: "$1이(가) 그 안에 있음", ar: "يقع فيه $1" }],
  [/^the text calls it a region$/, { uk: "текст називає це областю", ko: "본문이 지역이라고 부름", ar: "يسمّيه النص إقليمًا" }],
  [/^the text calls it a district$/, { uk: "текст називає це районом", ko: "본문이 구역이라고 부름", ar: "يسمّيه النص ناحية" }],
  [/^the text calls it a town$/, { uk: "текст називає це містом", ko: "본문이 도시라고 부름", ar: "يسمّيه النص مدينة" }],
  [/^the text calls it a site$/, { uk: "текст називає це об’єктом", ko: "본문이 시설이라고 부름", ar: "يسمّيه النص موقعًا" }],
  [/^the text calls it a landscape$/, { uk: "текст називає це місцевістю", ko: "본문이 일대라고 부름", ar: "يسمّيه النص منطقة طبيعية" }],
  [/^the text calls it a water$/, { uk: "текст називає це водоймою", ko: "본문이 수역이라고 부름", ar: "يسمّيه النص مسطحًا مائيًا" }],
  [/^the text calls it a country$/, { uk: "текст називає це країною", ko: "본문이 국가라고 부름", ar: "يسمّيه النص بلدًا" }],
  [
    /^in a country that the text does not mention$/,
    { uk: "у країні, якої текст не згадує", ko: "본문에 나오지 않는 국가에 있음", ar: "في بلد لا يذكره النص" },
  ],
  [
    /^far from where the text is at home$/,
    { uk: "далеко від місцевості, про яку йдеться в тексті", ko: "본문이 다루는 고장에서 멂", ar: "بعيد عن المنطقة التي يدور حولها النص" },
  ],
  [
    /^a city elsewhere is better known by this name$/,
    { uk: "під цією назвою відоміше місто деінде", ko: "다른 곳의 같은 이름 도시가 더 알려져 있음", ar: "توجد مدينة أخرى أشهر بهذا الاسم" },
  ],
  [/^the text names places in it$/, { uk: "текст називає місця в ньому", ko: "본문이 그 안의 장소를 언급함", ar: "يذكر النص أماكن فيه" }],
  [
    /^in a country that the text is about$/,
    { uk: "у країні, про яку йдеться в тексті", ko: "본문이 다루는 국가에 있음", ar: "في بلد يتناوله النص" },
  ],
  [
    /^in a region that the text is about$/,
    { uk: "в області, про яку йдеться в тексті", ko: "본문이 다루는 지역에 있음", ar: "في إقليم يتناوله النص" },
  ],
  [
    /^near other places in the text$/,
    { uk: "поблизу інших місць у тексті", ko: "본문의 다른 장소와 가까움", ar: "قرب أماكن أخرى في النص" },
  ],
  [
    /^other names of the text lie around it$/,
    { uk: "інші назви з тексту лежать довкола", ko: "본문의 다른 이름들이 주변에 있음", ar: "تقع حوله أسماء أخرى من النص" },
  ],
  [
    /^(.+) stands for those who act in its name here, not for a place where something happened\.$/,
    {
      uk: "$1 тут означає тих, хто діє від його імені, а не місце події.",
      ko: "여기서 $1은(는) 사건이 일어난 곳이 아니라 그 이름으로 행동하는 이들을 뜻합니다.",
      ar: "يُراد بـ $1 هنا من يتصرفون باسمه، لا مكانًا وقع فيه شيء.",
    },
  ],
  [
    /^(.+) says here what another name belongs to, not where something happened\.$/,
    {
      uk: "$1 тут каже, до чого належить інша назва, а не де щось сталося.",
      ko: "여기서 $1은(는) 사건이 일어난 곳이 아니라 다른 이름이 어디에 속하는지를 말합니다.",
      ar: "يبيّن $1 هنا إلى ماذا ينتمي اسم آخر، لا أين وقع شيء.",
    },
  ],
];

/** How far a document was read. */
const EXTENTS: readonly Told[] = [
  [
    /^Nothing was read: the text is in another language than English \(([\w-]+)\)\.$/,
    {
      uk: "Нічого не прочитано: текст не англійською ($1).",
      ko: "판독하지 않음: 본문이 영어가 아닙니다($1).",
      ar: "لم يُقرأ شيء: النص بلغة غير الإنجليزية ($1).",
    },
  ],
  [
    /^Only the first ([\d,]+) of ([\d,]+) characters were read: the rest took too long\.$/,
    {
      uk: "Прочитано лише перші $1 з $2 знаків: решта забрала забагато часу.",
      ko: "$2자 가운데 처음 $1자만 판독했습니다. 나머지는 시간이 너무 오래 걸렸습니다.",
      ar: "قُرئ أول $1 من أصل $2 حرفًا فقط: استغرق الباقي وقتًا أطول من اللازم.",
    },
  ],
];

/** What went wrong, and what to try. */
const PROBLEMS: readonly Told[] = [
  [
    /^The text is in (.+), and Dateline reads only English so far$/,
    {
      uk: "Мова тексту: $1, а Dateline поки читає лише англійською",
      ko: "본문 언어: $1. Dateline은 아직 영어만 판독합니다",
      ar: "لغة النص: $1، ولا يقرأ Dateline حتى الآن إلا الإنجليزية",
    },
  ],
  [
    /^Nothing was taken from it\. Its text is kept, and is read as soon as a version can; until then add an English translation\.$/,
    {
      uk: "З нього нічого не взято. Текст збережено, і його прочитає перша ж версія, яка зможе; доти додайте англійський переклад.",
      ko: "판독한 내용이 없습니다. 본문은 보관되며 가능한 버전이 나오면 판독합니다. 그때까지 영어 번역본을 추가하세요.",
      ar: "لم يؤخذ منه شيء. نصه محفوظ وسيُقرأ فور توفر إصدار يستطيع ذلك؛ أضف حتى ذلك الحين ترجمة إنجليزية.",
    },
  ],
  [/^There is no text in it$/, { uk: "У ньому немає тексту", ko: "본문이 없습니다", ar: "لا نص فيه" }],
  [
    /^Look whether it is the right file, and whether it was copied whole\.$/,
    {
      uk: "Перевірте, чи це той файл і чи скопійовано його повністю.",
      ko: "맞는 파일인지, 온전히 복사되었는지 확인하세요.",
      ar: "تحقق من أنه الملف الصحيح وأنه نُسخ كاملًا.",
    },
  ],
  [
    /^There is no readable text in the file$/,
    { uk: "У файлі немає тексту, який можна прочитати", ko: "파일에 읽을 수 있는 본문이 없습니다", ar: "لا نص مقروءًا في الملف" },
  ],
  [
    /^Files of the type “(.+)” can't be read$/,
    { uk: "Файли типу «$1» прочитати не можна", ko: "‘$1’ 형식의 파일은 읽을 수 없습니다", ar: "لا يمكن قراءة ملفات من النوع «$1»" },
  ],
  [
    /^Dateline reads (\.txt.+\.jsonl): save or export it as one of these\.$/,
    {
      uk: "Dateline читає .txt, .md, .html, .pdf, .docx та .jsonl: збережіть або експортуйте в одному з цих форматів.",
      ko: "Dateline은 .txt, .md, .html, .pdf, .docx, .jsonl을 읽습니다. 이 가운데 하나로 저장하거나 내보내세요.",
      ar: "يقرأ Dateline صيغ .txt و.md و.html و.pdf و.docx و.jsonl: احفظه أو صدّره بإحداها.",
    },
  ],
  [/^The document is too large(.*)$/, { uk: "Документ завеликий$1", ko: "문서가 너무 큽니다$1", ar: "الوثيقة كبيرة جدًا$1" }],
  [
    /^Split it: a document may have up to 25 MB\.$/,
    {
      uk: "Поділіть його: документ може мати до 25 МБ.",
      ko: "나누어 추가하세요. 문서는 최대 25MB입니다.",
      ar: "قسّمها: يمكن أن تبلغ الوثيقة 25 ميغابايت.",
    },
  ],
  [
    /^The PDF has pictures of pages but no text in it$/,
    { uk: "У PDF є зображення сторінок, але немає тексту", ko: "PDF에 쪽 그림만 있고 본문이 없습니다", ar: "في ملف PDF صور صفحات بلا نص" },
  ],
  [
    /^Run it through text recognition \(OCR\) and add the result, or paste the text\.$/,
    {
      uk: "Розпізнайте текст (OCR) і додайте результат або вставте текст.",
      ko: "문자 인식(OCR)을 거쳐 그 결과를 추가하거나 본문을 붙여 넣으세요.",
      ar: "مرّره على برنامج للتعرف على النصوص (OCR) وأضف الناتج، أو ألصق النص.",
    },
  ],
  [
    /^The PDF is protected with a password$/,
    { uk: "PDF захищено паролем", ko: "PDF가 암호로 보호되어 있습니다", ar: "ملف PDF محمي بكلمة مرور" },
  ],
  [
    /^Save a copy without a password and add that\.$/,
    { uk: "Збережіть копію без пароля й додайте її.", ko: "암호 없는 사본을 저장해 추가하세요.", ar: "احفظ نسخة بلا كلمة مرور وأضفها." },
  ],
  [
    /^The PDF is damaged and can't be read$/,
    { uk: "PDF пошкоджено, прочитати його не можна", ko: "PDF가 손상되어 읽을 수 없습니다", ar: "ملف PDF تالف ولا يمكن قراءته" },
  ],
  [/^The end of the PDF is missing$/, { uk: "Кінець PDF відсутній", ko: "PDF의 끝부분이 없습니다", ar: "نهاية ملف PDF مفقودة" }],
  [
    /^Download or copy it again, or paste its text\.$/,
    {
      uk: "Завантажте чи скопіюйте його ще раз або вставте текст.",
      ko: "다시 내려받거나 복사하거나 본문을 붙여 넣으세요.",
      ar: "نزّله أو انسخه مرة أخرى، أو ألصق نصه.",
    },
  ],
  [
    /^Download or copy it again\.$/,
    { uk: "Завантажте чи скопіюйте його ще раз.", ko: "다시 내려받거나 복사하세요.", ar: "نزّله أو انسخه مرة أخرى." },
  ],
  [
    /^The document is damaged and can't be read$/,
    { uk: "Документ пошкоджено, прочитати його не можна", ko: "문서가 손상되어 읽을 수 없습니다", ar: "الوثيقة تالفة ولا يمكن قراءتها" },
  ],
  [
    /^The end of the document is missing$/,
    { uk: "Кінець документа відсутній", ko: "문서의 끝부분이 없습니다", ar: "نهاية الوثيقة مفقودة" },
  ],
  [
    /^Open it in a word processor, save it again and add that\.$/,
    {
      uk: "Відкрийте його в текстовому редакторі, збережіть ще раз і додайте.",
      ko: "워드 프로세서에서 열어 다시 저장한 뒤 추가하세요.",
      ar: "افتحها في معالج نصوص واحفظها من جديد ثم أضفها.",
    },
  ],
  [
    /^The file's character encoding can't be told$/,
    { uk: "Не вдалося визначити кодування файлу", ko: "파일의 문자 인코딩을 알 수 없습니다", ar: "تعذّر تحديد ترميز أحرف الملف" },
  ],
  [/^The file's text is damaged.*$/, { uk: "Текст файлу пошкоджено", ko: "파일의 본문이 손상되었습니다", ar: "نص الملف تالف" }],
  [
    /^Open it in the program that made it and save it as UTF-8\.$/,
    {
      uk: "Відкрийте його в програмі, якою його створено, і збережіть у UTF-8.",
      ko: "만든 프로그램에서 열어 UTF-8로 저장하세요.",
      ar: "افتحه في البرنامج الذي أنشأه واحفظه بترميز UTF-8.",
    },
  ],
  [/^The line is not JSON$/, { uk: "Рядок не є JSON", ko: "JSON이 아닌 줄입니다", ar: "السطر ليس JSON" }],
  [
    /^A \.jsonl file has one complete JSON object on every line\.$/,
    {
      uk: "У файлі .jsonl кожен рядок є одним повним об’єктом JSON.",
      ko: ".jsonl 파일은 줄마다 완전한 JSON 객체가 하나씩 있어야 합니다.",
      ar: "في ملف .jsonl كائن JSON كامل في كل سطر.",
    },
  ],
  [
    /^Dateline itself failed on this document$/,
    {
      uk: "Сам Dateline не впорався з цим документом",
      ko: "Dateline 자체의 오류로 이 문서를 처리하지 못했습니다",
      ar: "أخفق Dateline نفسه في هذه الوثيقة",
    },
  ],
  [
    /^Please report it, with these words: “(.+)”\.$/s,
    {
      uk: "Повідомте нас про це, додавши ці слова: «$1».",
      ko: "다음 문구와 함께 알려 주세요: ‘$1’.",
      ar: "أبلغ عن ذلك مع هذه الكلمات: «$1».",
    },
  ],
  [
    /^Something went wrong on the server$/,
    { uk: "На сервері щось пішло не так", ko: "서버에 문제가 생겼습니다", ar: "حدث خطأ على الخادم" },
  ],
  [
    /^Try again; the server's log says more\.$/,
    {
      uk: "Спробуйте ще раз; подробиці в журналі сервера.",
      ko: "다시 시도하세요. 자세한 내용은 서버 기록에 있습니다.",
      ar: "حاول مرة أخرى؛ في سجل الخادم تفاصيل أكثر.",
    },
  ],
  [/^The question could not be understood$/, { uk: "Запит не вдалося зрозуміти", ko: "요청을 이해하지 못했습니다", ar: "تعذّر فهم الطلب" }],
  [/^Correct it and ask again\.$/, { uk: "Виправте його та спробуйте знову.", ko: "고친 뒤 다시 요청하세요.", ar: "صحّحه ثم أعد الطلب." }],
  [/^The request was refused$/, { uk: "Запит відхилено", ko: "요청이 거부되었습니다", ar: "رُفض الطلب" }],
  [
    /^Reload the page and try again\.$/,
    {
      uk: "Перезавантажте сторінку та спробуйте ще раз.",
      ko: "페이지를 새로 고친 뒤 다시 시도하세요.",
      ar: "أعد تحميل الصفحة وحاول مرة أخرى.",
    },
  ],
];

/** What is said where the server is not asked at all. */
const NEAR_BY: readonly Told[] = [
  [/^The server could not be reached$/, { uk: "Сервер недоступний", ko: "서버에 연결할 수 없습니다", ar: "تعذّر الوصول إلى الخادم" }],
  [
    /^Check that Dateline is still running, then try again\.$/,
    {
      uk: "Перевірте, чи Dateline ще працює, і спробуйте знову.",
      ko: "Dateline이 실행 중인지 확인한 뒤 다시 시도하세요.",
      ar: "تحقق من أن Dateline ما زال يعمل ثم حاول مرة أخرى.",
    },
  ],
  [
    /^The file is too large \((\d+) MB\)$/,
    { uk: "Файл завеликий ($1 МБ)", ko: "파일이 너무 큽니다($1MB)", ar: "الملف كبير جدًا ($1 ميغابايت)" },
  ],
  [
    /^Split it into files of up to 25 MB\.$/,
    { uk: "Поділіть його на файли до 25 МБ.", ko: "25MB 이하의 파일로 나누세요.", ar: "قسّمه إلى ملفات حتى 25 ميغابايت." },
  ],
  [/^The file could not be opened$/, { uk: "Файл не вдалося відкрити", ko: "파일을 열 수 없습니다", ar: "تعذّر فتح الملف" }],
  [
    /^Check that it is a file and that you may read it\.$/,
    {
      uk: "Перевірте, чи це файл і чи маєте право його читати.",
      ko: "파일인지, 읽을 권한이 있는지 확인하세요.",
      ar: "تحقق من أنه ملف وأن لك حق قراءته.",
    },
  ],
];

export const TOLD: readonly Told[] = [...REASONS, ...EXTENTS, ...PROBLEMS, ...NEAR_BY, ...ABOUT_BRIEFINGS, ...ABOUT_VIEWS];
