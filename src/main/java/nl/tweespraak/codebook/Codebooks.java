package nl.tweespraak.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonArray;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.json.JsonString;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Where codebooks come from: the editions that the program brings along, and files.
public final class Codebooks {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final String FOLDER = "/codebook/";
    private static final String SCOPE = "scope";
    private static final int SCOPES = 5;

    private Codebooks() {
    }

    /// The ids of the editions that the program brings along, the newest first: what `editions.json` lists.
    public static List<String> editions() {
        try (InputStream in = resource("editions")) {
            if (in == null || !(Json.read(in, "editions.json", JsonLimits.USUAL) instanceof JsonArray array)) {
                throw new IllegalStateException("no editions.json on the class path");
            }
            return array.items().stream().map(JsonString.class::cast).map(JsonString::value).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws Refusal where the program brings no such edition along
    public static Codebook builtIn(String id) {
        return find(id).orElseThrow(() -> new Refusal(new Text("er is geen ingebouwd codeboek %s; wel: %s",
                "there is no built-in codebook %s; there are: %s").with(id, String.join(", ", editions()))));
    }

    /// @param nameOrPath a built-in edition's id, or a file
    /// @throws Refusal where there is no such file, with every fault in it, or where a study cannot be coded with it
    public static Codebook load(String nameOrPath) {
        return find(nameOrPath).orElseGet(() -> file(nameOrPath));
    }

    /// Each coder's first question, and the codes that decide over it, are the same in every edition.
    private static Codebook requireScope(Codebook codebook, String file) {
        boolean asked = codebook.find(SCOPE).filter(it -> it.kind() == Kind.ONE
                && IntStream.rangeClosed(1, SCOPES).allMatch(code -> it.category(code).isPresent())).isPresent();
        if (!asked) {
            Text fault = new Text("een variabele '%s' met de categorieën 1 tot en met %d ontbreekt",
                    "a variable '%s' with the categories 1 to %d is missing").with(SCOPE, SCOPES);
            throw new Refusal(fault, List.of(new Problem(file, new Text("variables", "variables"), fault)));
        }
        return codebook;
    }

    private static Optional<Codebook> find(String id) {
        if (!NAME.matcher(id).matches() || !editions().contains(id)) {
            return Optional.empty();
        }
        try (InputStream in = resource(id)) {
            return in == null ? Optional.empty() : Optional.of(CodebookReader.read(in, id + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream resource(String name) {
        return Codebooks.class.getResourceAsStream(FOLDER + name + ".json");
    }

    private static Codebook file(String path) {
        try {
            Path file = Path.of(path);
            if (!Files.isRegularFile(file)) {
                Text fault = new Text("dit is geen bestand en geen ingebouwd codeboek (%s)",
                        "this is no file and no built-in codebook (%s)").with(String.join(", ", editions()));
                throw new Refusal(fault, List.of(new Problem(path, Text.same(""), fault)));
            }
            try (InputStream in = Files.newInputStream(file)) {
                String name = String.valueOf(file.getFileName());
                return requireScope(CodebookReader.read(in, name), name);
            }
        } catch (InvalidPathException | IOException _) {
            throw new Refusal(new Text("%s kan niet worden gelezen", "%s cannot be read").with(path));
        }
    }
}
