package nl.tweespraak.study;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.ImportSession;

/// One year of the whole platform, of words without meaning: 20,000 transcripts with 50 messages of about 45 characters.
public final class PlatformYear {

    public static final int TRANSCRIPTS = 20_000;
    static final int MESSAGES = 50;

    private static final int LETTERS = 26;

    private PlatformYear() {
    }

    static String id(int transcript) {
        return "%06d".formatted(transcript);
    }

    static String speaker(int position) {
        return position % 2 == 0 ? "counsellor" : "chatter";
    }

    static String at(int position) {
        return "10:%02d".formatted(position);
    }

    /// The texts of one transcript, the same each time.
    static String[] texts(int transcript) {
        Random random = new Random(transcript);
        String[] texts = new String[MESSAGES];
        for (int i = 0; i < MESSAGES; i++) {
            StringBuilder text = new StringBuilder();
            int length = 20 + random.nextInt(51);
            while (text.length() < length) {
                for (int letter = 2 + random.nextInt(7); letter > 0; letter--) {
                    text.append((char) ('a' + random.nextInt(LETTERS)));
                }
                text.append(' ');
            }
            texts[i] = text.toString();
        }
        return texts;
    }

    /// Imports it.
    public static void addTo(Study study) {
        try (ImportSession session = study.beginImport()) {
            for (int transcript = 1; transcript <= TRANSCRIPTS; transcript++) {
                String[] texts = texts(transcript);
                List<Message> messages = new ArrayList<>();
                for (int position = 1; position <= MESSAGES; position++) {
                    messages.add(new Message(position, position % 2 == 0 ? Speaker.COUNSELLOR : Speaker.CHATTER, null,
                            texts[position - 1]));
                }
                session.add(new Transcript(id(transcript), null, new TreeMap<>(), messages));
            }
            study.commit(session, new Import("year.json", "00", ""));
        }
    }

    /// The same as a table, one row per message.
    static void writeTable(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("transcript,position,startedOn,speaker,at,text,attribute.gender,attribute.age\n");
            for (int transcript = 1; transcript <= TRANSCRIPTS; transcript++) {
                String[] texts = texts(transcript);
                for (int position = 1; position <= MESSAGES; position++) {
                    out.write(id(transcript) + "," + position + ",2022-03-12," + speaker(position) + "," + at(position)
                            + ",\"" + texts[position - 1] + "\",vrouw,24\n");
                }
            }
        }
    }

    static void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"transcripts\":[");
            for (int transcript = 1; transcript <= TRANSCRIPTS; transcript++) {
                out.write((transcript == 1 ? "" : ",") + "\n{\"id\":\"" + id(transcript)
                        + "\",\"startedOn\":\"2022-03-12\",\"attributes\":{\"gender\":\"vrouw\",\"age\":\"24\"},\"messages\":[");
                String[] texts = texts(transcript);
                for (int position = 1; position <= MESSAGES; position++) {
                    out.write((position == 1 ? "" : ",") + "{\"speaker\":\"" + speaker(position) + "\",\"at\":\""
                            + at(position) + "\",\"text\":\"" + texts[position - 1] + "\"}");
                }
                out.write("]}");
            }
            out.write("]}\n");
        }
    }
}
