package io.github.personaldata.checker.injected;

/** A statement on one line that lets a value out. */
enum Sink {
    CONSOLE("System.out.println(\"seen \" + $);"),
    SLF4J("org.slf4j.LoggerFactory.getLogger(\"injected\").info(\"seen {}\", $);"),
    JUL("java.util.logging.Logger.getLogger(\"injected\").warning(\"seen \" + $);"),
    SYSTEM_LOGGER(
            "System.getLogger(\"injected\").log(System.Logger.Level.INFO, \"seen {0} and {1}\", \"none\", String.valueOf($));"),
    EXCEPTION(
            "try { throw new IllegalStateException(\"seen \" + $); } catch (IllegalStateException injected) { injected.getCause(); }"),
    HTTP(
            "try { java.net.http.HttpClient.newHttpClient().send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(\"http://stats.example.net/seen\"))"
                    + ".POST(java.net.http.HttpRequest.BodyPublishers.ofString(\"seen=\" + $)).build(), java.net.http.HttpResponse.BodyHandlers.discarding()); }"
                    + " catch (java.io.IOException | InterruptedException injected) { injected.getCause(); }");

    private final String text;

    Sink(String text) {
        this.text = text;
    }

    String statement(String value) {
        return text.replace("$", value);
    }
}
