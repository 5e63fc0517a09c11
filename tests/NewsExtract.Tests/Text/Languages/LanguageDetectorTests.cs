using FluentAssertions;
using NewsExtract.Text;
using Xunit;

namespace NewsExtract.Tests.Text.Languages;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("en", "The harbour was closed on Monday after a storm had damaged two of its cranes, and the council said that it would not open again before the end of the week.")]
    [InlineData("de", "Der Hafen ist nach einem Sturm am Montag gesperrt worden, weil zwei Kräne beschädigt sind, und wird nach Angaben der Stadt nicht vor dem Ende der Woche wieder öffnen.")]
    [InlineData("fr", "Le port a été fermé lundi après une tempête qui a endommagé deux de ses grues, et la ville dit qu'il ne sera pas rouvert avant la fin de la semaine.")]
    [InlineData("es", "El puerto fue cerrado el lunes después de una tormenta que dañó dos de sus grúas, y la ciudad dice que no se abrirá hasta el fin de la semana.")]
    [InlineData("pt", "O porto foi fechado na segunda-feira depois de uma tempestade que danificou dois dos seus guindastes, e a cidade diz que não será aberto até ao fim da semana.")]
    [InlineData("gl", "O porto foi pechado o luns despois dunha tormenta que danou dúas das súas guindastres, e a xunta di que non se abrirá ata o fin da semana, pero aínda hai moito que facer.")]
    [InlineData("ca", "El port va ser tancat dilluns després d'una tempesta que va malmetre dues de les seves grues, i la ciutat diu que no s'obrirà fins al final de la setmana, però els vaixells són fora.")]
    [InlineData("it", "Il porto è stato chiuso lunedì dopo una tempesta che ha danneggiato due delle sue gru, e la città dice che non sarà riaperto prima della fine della settimana.")]
    [InlineData("ro", "Portul a fost închis luni după o furtună care a distrus două dintre macaralele sale, iar orașul spune că nu va fi deschis până la sfârșitul săptămânii.")]
    [InlineData("nl", "De haven is maandag gesloten na een storm die twee van zijn kranen heeft beschadigd, en volgens de stad zal hij niet voor het einde van de week weer open zijn.")]
    [InlineData("af", "Die hawe is Maandag gesluit ná 'n storm wat twee van sy hyskrane beskadig het, en die stad sê dat dit nie voor die einde van die week weer sal oopmaak nie.")]
    [InlineData("sv", "Hamnen stängdes i måndags efter en storm som hade skadat två av dess kranar, och staden säger att den inte kommer att öppna igen före slutet av veckan.")]
    [InlineData("no", "Havnen ble stengt mandag etter en storm som hadde skadet to av kranene, og byen sier at den ikke kommer til å åpne igjen før slutten av uken, men noen båter får gå ut.")]
    [InlineData("da", "Havnen blev lukket mandag efter en storm, som havde beskadiget to af dens kraner, og byen siger, at den ikke åbner igen før slutningen af ugen, men nogle både må sejle ud.")]
    [InlineData("is", "Höfninni var lokað á mánudag eftir storm sem hafði skemmt tvo af krönum hennar og bærinn segir að hún verði ekki opnuð aftur fyrir lok vikunnar.")]
    [InlineData("fi", "Satama suljettiin maanantaina myrskyn jälkeen, joka oli vaurioittanut kahta sen nosturia, ja kaupunki sanoo, että se ei avaudu ennen viikon loppua.")]
    [InlineData("et", "Sadam suleti esmaspäeval pärast tormi, mis oli kahjustanud kahte selle kraanat, ja linn ütles, et see ei avane enne nädala lõppu, kuid laevad on juba teel.")]
    [InlineData("hu", "A kikötőt hétfőn bezárták egy vihar után, amely két darut is megrongált, és a város szerint nem nyitják meg a hét vége előtt, de a hajók már úton vannak.")]
    [InlineData("pl", "Port został zamknięty w poniedziałek po burzy, która uszkodziła dwa jego dźwigi, a miasto mówi, że nie będzie otwarty przed końcem tygodnia.")]
    [InlineData("cs", "Přístav byl v pondělí uzavřen po bouři, která poškodila dva jeho jeřáby, a město říká, že nebude otevřen před koncem týdne, protože se ještě musí opravit.")]
    [InlineData("sk", "Prístav bol v pondelok uzavretý po búrke, ktorá poškodila dva jeho žeriavy, a mesto hovorí, že nebude otvorený pred koncom týždňa, lebo sa ešte musí opraviť.")]
    [InlineData("sl", "Pristanišče je bilo v ponedeljek zaprto po nevihti, ki je poškodovala dva žerjava, in mesto pravi, da ne bo odprto pred koncem tedna, ker ga morajo še popraviti.")]
    [InlineData("hr", "Luka je u ponedjeljak zatvorena nakon oluje koja je oštetila dvije dizalice, a grad kaže da se neće otvoriti prije kraja tjedna, jer ih tijekom vikenda također treba popraviti.")]
    [InlineData("sr", "Лука је у понедељак затворена после олује која је оштетила две дизалице, а град каже да се неће отворити пре краја недеље, јер их још треба поправити.")]
    [InlineData("sq", "Porti u mbyll të hënën pas një stuhie që kishte dëmtuar dy nga vinçat e tij, dhe qyteti thotë se nuk do të hapet para fundit të javës.")]
    [InlineData("lt", "Uostas buvo uždarytas pirmadienį po audros, kuri apgadino du jo kranus, ir miestas sako, kad jis nebus atidarytas iki savaitės pabaigos, tačiau laivai jau yra kelyje.")]
    [InlineData("lv", "Osta tika slēgta pirmdien pēc vētras, kas bija sabojājusi divus tās celtņus, un pilsēta saka, ka tā netiks atvērta līdz nedēļas beigām, bet kuģi jau ir ceļā.")]
    [InlineData("tr", "Liman, iki vincine zarar veren bir fırtınadan sonra pazartesi günü kapatıldı ve belediye hafta sonuna kadar açılmayacağını, ancak bu gemiler için daha çok yer olduğunu söyledi.")]
    [InlineData("az", "Liman bazar ertəsi iki kranına zərər vuran fırtınadan sonra bağlanıb və şəhər bildirib ki, o, həftənin sonuna qədər açılmayacaq, lakin gəmilər üçün daha çox yer var.")]
    [InlineData("id", "Pelabuhan itu ditutup pada hari Senin setelah badai yang merusak dua derek, dan pemerintah kota mengatakan bahwa tidak akan dibuka hingga akhir pekan karena perbaikan masih dilakukan.")]
    [InlineData("ms", "Pelabuhan itu ditutup pada hari Isnin selepas ribut yang merosakkan dua kren, dan kerajaan berkata bahawa ia tidak akan dibuka sehingga akhir minggu kerana kerja masih belum siap.")]
    [InlineData("fil", "Isinara ang daungan noong Lunes matapos ang isang bagyo na sumira sa dalawa sa mga kreyn nito, at sinabi ng lungsod na hindi ito bubuksan bago ang katapusan ng linggo.")]
    [InlineData("sw", "Bandari ilifungwa siku ya Jumatatu baada ya dhoruba kuharibu kreni zake mbili, na mji ulisema kuwa haitafunguliwa kabla ya mwisho wa wiki, lakini watu wengi pia wanasubiri.")]
    [InlineData("vi", "Cảng đã bị đóng cửa vào thứ Hai sau một cơn bão làm hư hại hai cần cẩu của nó, và thành phố cho biết sẽ không mở lại trước cuối tuần.")]
    [InlineData("ga", "Dúnadh an calafort Dé Luain tar éis stoirme a rinne damáiste do dhá cheann de na craenacha, agus deir an chathair nach n-osclófar é roimh dheireadh na seachtaine.")]
    [InlineData("cy", "Cafodd yr harbwr ei gau ddydd Llun ar ôl storm a oedd wedi difrodi dau o'r craeniau, ac mae'r ddinas yn dweud na fydd yn agor cyn diwedd yr wythnos, ond mae rhai yn gobeithio.")]
    [InlineData("eu", "Portua astelehenean itxi zuten ekaitz batek bi garabi hondatu ondoren, eta hiriak dio ez dela irekiko astea amaitu baino lehen, baina ontziak bidean dira.")]
    [InlineData("ru", "Порт был закрыт в понедельник после шторма, который повредил два его крана, и город заявил, что он не откроется до конца недели.")]
    [InlineData("uk", "Порт було закрито в понеділок після шторму, який пошкодив два його крани, і місто заявило, що він не відкриється до кінця тижня.")]
    [InlineData("be", "Порт быў зачынены ў панядзелак пасля шторму, які пашкодзіў два яго краны, і горад заявіў, што ён не адкрыецца да канца тыдня.")]
    [InlineData("bg", "Пристанището беше затворено в понеделник след буря, която повреди два от крановете му, и градът заяви, че няма да бъде отворено до края на седмицата.")]
    [InlineData("mk", "Пристаништето беше затворено во понеделник по бура која оштети два од неговите кранови, а градот изјави дека нема да биде отворено до крајот на неделата.")]
    [InlineData("kk", "Порт дүйсенбі күні екі кранды бүлдірген дауылдан кейін жабылды және қала оның апта соңына дейін ашылмайтынын, бірақ кемелер үшін орын бар екенін деді.")]
    [InlineData("ar", "أغلق الميناء يوم الاثنين بعد عاصفة ألحقت أضرارا باثنتين من رافعاته، وقالت المدينة إنه لن يفتح قبل نهاية الأسبوع.")]
    [InlineData("fa", "بندر روز دوشنبه پس از توفانی که به دو جرثقیل آن آسیب زد بسته شد و شهرداری گفت که تا پایان هفته باز نخواهد شد.")]
    [InlineData("ur", "بندرگاہ کو پیر کے روز ایک طوفان کے بعد بند کر دیا گیا جس نے اس کی دو کرینوں کو نقصان پہنچایا تھا اور شہر نے کہا کہ یہ ہفتے کے آخر سے پہلے نہیں کھلے گی۔")]
    [InlineData("he", "הנמל נסגר ביום שני אחרי סערה שפגעה בשניים מהעגורנים שלו, והעירייה אמרה כי הוא לא ייפתח לפני סוף השבוע.")]
    [InlineData("hi", "बंदरगाह को सोमवार को एक तूफान के बाद बंद कर दिया गया जिसने इसकी दो क्रेनों को नुकसान पहुंचाया था और शहर ने कहा कि यह सप्ताह के अंत से पहले नहीं खुलेगा।")]
    [InlineData("mr", "वादळानंतर सोमवारी बंदर बंद करण्यात आले आहे आणि आठवड्याच्या शेवटी ते उघडणार नाही, असे शहराने म्हटले आहे, मात्र काही जहाजे येथे आहेत.")]
    [InlineData("bn", "ঝড়ের পর সোমবার বন্দরটি বন্ধ করা হয়েছে এবং শহর কর্তৃপক্ষ বলেছে যে সপ্তাহের শেষের আগে এটি খোলা হবে না।")]
    [InlineData("el", "Το λιμάνι έκλεισε τη Δευτέρα μετά από μια καταιγίδα που προκάλεσε ζημιές σε δύο γερανούς του.")]
    [InlineData("hy", "Նավահանգիստը փակվել է երկուշաբթի օրը փոթորկից հետո։")]
    [InlineData("ka", "პორტი ორშაბათს დაიკეტა ქარიშხლის შემდეგ.")]
    [InlineData("ta", "புயலுக்குப் பிறகு திங்கட்கிழமை துறைமுகம் மூடப்பட்டது.")]
    [InlineData("te", "తుఫాను తర్వాత సోమవారం ఓడరేవు మూసివేయబడింది.")]
    [InlineData("th", "ท่าเรือถูกปิดในวันจันทร์หลังจากพายุทำให้เครนสองตัวเสียหาย")]
    [InlineData("km", "កំពង់ផែត្រូវបានបិទនៅថ្ងៃចន្ទបន្ទាប់ពីព្យុះ")]
    [InlineData("my", "မုန်တိုင်းပြီးနောက် တနင်္လာနေ့တွင် ဆိပ်ကမ်းကို ပိတ်ခဲ့သည်")]
    [InlineData("am", "ወደቡ ከአውሎ ነፋሱ በኋላ ሰኞ ዕለት ተዘግቷል")]
    [InlineData("zh", "风暴损坏了两台起重机后，港口于星期一关闭，市政府说本周末之前不会重新开放。")]
    [InlineData("ja", "嵐で二台のクレーンが壊れたため、港は月曜日に閉鎖され、市は週末まで再開しないと述べた。")]
    [InlineData("ko", "폭풍으로 크레인 두 대가 파손되어 항구가 월요일에 폐쇄되었다.")]
    public void Languages_are_told_apart(string expected, string text)
    {
        LanguageDetector.Detect(text, out double confidence).Should().Be(expected);

        confidence.Should().BeGreaterThan(0).And.BeLessThanOrEqualTo(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("OK")]
    [InlineData("2025-09-03 14:05 · 12 345")]
    [InlineData("Larkspur Harbour Times")]
    [InlineData("Xq zrtk plmn vwrg bnnk trrz klmp wrtz qqrs tvvw")]
    [InlineData("The harbour was closed on Monday. Порт был закрыт в понедельник.")]
    public void Unsure_is_null(string text)
    {
        LanguageDetector.Detect(text, out double confidence).Should().BeNull();

        confidence.Should().Be(0);
    }

    [Fact]
    public void Standards_of_one_language_are_named_without_certainty()
    {
        LanguageDetector.Detect("Luka je u ponedjeljak zatvorena zbog oluje, a grad kaže da se neće otvoriti do kraja mjeseca.", out double confidence).Should().BeOneOf("hr", "bs", "sr");

        confidence.Should().BeLessThan(0.6);
    }

    [Fact]
    public void Only_the_beginning_of_a_long_text_counts()
        => LanguageDetector.Detect(string.Concat(Enumerable.Repeat("The harbour was closed on Monday after a storm. ", 50_000)), out _).Should().Be("en");
}
