package nl.tweespraak.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// One part of a workbook as XML, element by element. It knows no document types and no entities, and looks nothing up
/// outside.
final class Markup implements Closeable {

    private static final Text BROKEN = new Text(
            "de opmaak van deze werkmap klopt niet. Bewaar hem opnieuw, of bewaar de tabel als CSV (UTF-8).",
            "the markup of this workbook is broken. Save it again, or save the table as CSV (UTF-8).");
    private static final Text DOCTYPE = new Text(
            "deze werkmap heeft een documenttype of entiteiten, en die worden nooit gelezen. Bewaar hem opnieuw.",
            "this workbook has a document type or entities, and those are never read. Save it again.");
    /// Of the longest byte order mark.
    private static final int MARK = 3;
    private static final XMLInputFactory FACTORY = factory();

    private final String file;
    private final InputStream bytes;
    private final XMLStreamReader reader;
    private Text place = Places.WHOLE;

    private Markup(String file, InputStream bytes, XMLStreamReader reader) {
        this.file = file;
        this.bytes = bytes;
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Java counts `&amp;` and its like as entities: without a document type there are no others
        factory.setProperty("jdk.xml.entityExpansionLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        // without one Java writes what is wrong to the standard error
        factory.setXMLReporter((_, _, _, _) -> {
        });
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        return factory;
    }

    static Markup open(String file, InputStream bytes) throws IOException {
        try {
            return new Markup(file, bytes, FACTORY.createXMLStreamReader(characters(bytes)));
        } catch (XMLStreamException e) {
            throw failed(e, file, Places.WHOLE);
        }
    }

    /// UTF-8, or UTF-16 where a byte order mark says so: what a workbook may have. Java's own guess at the encoding writes
    /// what it finds wrong to the standard error.
    private static Reader characters(InputStream bytes) throws IOException {
        PushbackInputStream begun = new PushbackInputStream(bytes, MARK);
        byte[] first = begun.readNBytes(MARK);
        boolean wide = first.length > 1 && (first[0] ^ first[1]) == 1 && Math.max(first[0], first[1]) == -1;
        boolean marked = first.length == MARK && (first[0] & 0xFF) == 0xEF && (first[1] & 0xFF) == 0xBB
                && (first[2] & 0xFF) == 0xBF;
        if (!marked) {
            begun.unread(first);
        }
        return new InputStreamReader(begun, (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /// Where the reading is, for what is wrong from here on.
    void at(Text where) {
        place = where;
    }

    /// The next event: an element that begins or ends, or text; [XMLStreamConstants#END_DOCUMENT] at the end.
    ///
    /// @throws Refusal where it is broken here
    int next() throws IOException {
        try {
            int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Places.refusal(file, place, DOCTYPE);
            }
            return event;
        } catch (XMLStreamException e) {
            throw failed(e, file, place);
        }
    }

    /// The name of the element that begins or ends here, without its prefix.
    String name() {
        return reader.getLocalName();
    }

    boolean begins(int event, String name) {
        return event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(name);
    }

    boolean ends(int event, String name) {
        return event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name);
    }

    /// Of the element that begins here, by its name without a prefix; null where there is none.
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /// Adds the text of this event, where it is one.
    void text(int event, StringBuilder to) {
        boolean text = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
        if (text && to.length() <= 2 * Limits.MESSAGE) {
            to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    /// Of this file, at the place where the reading is.
    Refusal refusal(Text reason) {
        return Places.refusal(file, place, reason);
    }

    Refusal broken() {
        return Places.refusal(file, place, BROKEN);
    }

    /// @throws IOException where it is not the XML but the reading that failed
    private static Refusal failed(XMLStreamException e, String file, Text place) throws IOException {
        Throwable cause = e.getNestedException();
        if (cause instanceof IOException io && !(io instanceof CharacterCodingException)) {
            throw io;
        }
        return Places.refusal(file, place, BROKEN);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
