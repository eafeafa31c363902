package nl.tweespraak.intake.personal;

import java.util.Locale;
import java.util.Set;

/// Words that stand where a name may stand and are none.
final class UsualWords {

    /// With a capital by rule: peoples, languages, feasts, platforms, bodies.
    private static final Set<String> CAPITALS = Set.of(
            "nederland", "nederlands", "nederlandse", "nederlander", "nederlanders", "belgië", "belg", "belgisch",
            "belgische", "duitsland", "duits", "duitse", "engeland", "engels", "engelse", "frankrijk", "frans",
            "franse", "spanje", "spaans", "spaanse", "italië", "italiaans", "italiaanse", "turkije", "turks",
            "turkse", "marokko", "marokkaans", "marokkaanse", "polen", "pools", "poolse", "roemenië", "roemeens",
            "roemeense", "bulgarije", "bulgaars", "bulgaarse", "hongaars", "hongaarse", "surinaams", "surinaamse",
            "antilliaans", "antilliaanse", "syrisch", "syrische", "oekraïne", "oekraïens", "oekraïense", "arabisch",
            "arabische", "europa", "europees", "europese", "amerika", "amerikaans", "amerikaanse", "afrika",
            "whatsapp", "instagram", "insta", "snapchat", "snap", "facebook", "tiktok", "telegram", "discord",
            "youtube", "google", "netflix", "tinder", "twitter", "skype", "messenger", "spotify", "marktplaats",
            "signal", "gmail", "hotmail", "outlook", "iphone", "samsung", "android", "playstation", "internet",
            "fier", "ckm", "ggz", "politie", "jeugdzorg", "slachtofferhulp", "kindertelefoon", "veilig", "thuis",
            "kerst", "kerstmis", "pasen", "pinksteren", "sinterklaas", "ramadan", "suikerfeest", "koningsdag", "god",
            "allah", "jezus", "corona", "covid", "roc", "mbo", "hbo", "havo", "vwo", "vmbo", "mavo", "bso", "sorry",
            "oke", "oké", "chat", "ned", "nl", "verzonnen", "centrum", "seksueel", "geweld", "gemeente", "januari",
            "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
            "december", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "ai", "tv",
            "pc", "app", "sms", "mail", "xx", "xxx", "lol", "omg");
    /// After "ik heet", "groetjes" and the like.
    private static final Set<String> SMALL = Set.of(
            "ik", "je", "jij", "u", "hij", "zij", "ze", "we", "wij", "jullie", "het", "de", "een", "dat", "dit",
            "die", "er", "en", "of", "maar", "want", "dus", "als", "toen", "niet", "geen", "wel", "nog", "ook", "al",
            "eigenlijk", "gewoon", "liever", "anders", "zo", "echt", "hier", "daar", "nu", "dan", "toch", "eerst",
            "even", "heel", "erg", "één", "wat", "wie", "waar", "hoe", "waarom", "wanneer", "ja", "nee", "hallo",
            "hoi", "hey", "hee", "dag", "dank", "bedankt", "welkom", "goed", "goede", "goedemiddag", "goedenavond",
            "goedemorgen", "goedendag", "mijn", "jouw", "uw", "zijn", "haar", "ons", "onze", "hun", "mij", "me",
            "jou", "hem", "in", "op", "met", "voor", "van", "aan", "uit", "bij", "naar", "over", "om", "door", "tot",
            "tegen", "iemand", "niemand", "iets", "niks", "niets", "alles", "iedereen", "allemaal", "allebei",
            "samen", "terug", "morgen", "vandaag", "gisteren", "straks", "later", "fijn", "fijne", "lieve", "beste",
            "moeilijk", "lastig", "is", "ben", "was", "heb", "had", "kan", "wil", "zal", "moet", "mag", "weet",
            "denk", "heet", "hulpverlener", "medewerker", "mevrouw", "meneer", "mama", "papa", "moeder", "vader",
            "oma", "opa", "tante", "oom", "x", "graag", "alsjeblieft", "misschien", "alleen", "privé", "geheim",
            "anoniem", "onbekend", "belangrijk", "kwijt", "veranderd", "bekend", "alvast", "weer", "daarom", "omdat",
            "tijd", "ieder", "elke", "elk", "the", "my", "you", "it", "not");

    private UsualWords() {
    }

    /// Whether a capital within a sentence says nothing.
    static boolean isUsual(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return CAPITALS.contains(lower) || SMALL.contains(lower);
    }

    /// Whether it cannot be what somebody is called.
    static boolean isSmall(String word) {
        return SMALL.contains(word.toLowerCase(Locale.ROOT));
    }
}
