package io.github.personaldata.checker.catalogue;

import java.util.List;
import java.util.Map;

/** Well-known subtypes that declare what a catalogue pattern says of their supertype. */
final class Subtypes {
    private static final Map<String, List<String>> KNOWN = Map.ofEntries(
            Map.entry(
                    "java.util.Collection",
                    List.of(
                            "java.util.ArrayList",
                            "java.util.Queue",
                            "java.util.TreeSet",
                            "java.util.concurrent.LinkedBlockingDeque")),
            Map.entry("java.util.Iterator", List.of("java.util.ListIterator")),
            Map.entry(
                    "java.util.List",
                    List.of("java.util.LinkedList", "java.util.Vector", "java.util.concurrent.CopyOnWriteArrayList")),
            Map.entry("java.util.SortedSet", List.of("java.util.TreeSet")),
            Map.entry("java.util.SortedMap", List.of("java.util.TreeMap")),
            Map.entry(
                    "java.util.Map",
                    List.of("java.util.HashMap", "java.util.TreeMap", "java.util.concurrent.ConcurrentHashMap")),
            Map.entry("java.util.Map$Entry", List.of("java.util.AbstractMap$SimpleEntry")),
            Map.entry(
                    "java.time.temporal.TemporalAccessor",
                    List.of("java.time.LocalDate", "java.time.ZonedDateTime", "java.time.Instant")),
            Map.entry("java.time.temporal.TemporalAmount", List.of("java.time.Duration", "java.time.Period")),
            Map.entry("java.util.concurrent.Future", List.of("java.util.concurrent.CompletableFuture")),
            Map.entry("java.util.Date", List.of("java.sql.Timestamp", "java.sql.Date")),
            Map.entry(
                    "java.io.OutputStream",
                    List.of("java.io.PrintStream", "java.io.DataOutputStream", "java.io.ObjectOutputStream")),
            Map.entry("java.io.Writer", List.of("java.io.PrintWriter", "java.io.BufferedWriter")),
            Map.entry("java.io.InputStream", List.of("java.io.DataInputStream", "java.io.ObjectInputStream")),
            Map.entry("java.io.Reader", List.of("java.io.BufferedReader")),
            Map.entry("java.net.URLConnection", List.of("java.net.HttpURLConnection")),
            Map.entry(
                    "com.google.gson.JsonElement", List.of("com.google.gson.JsonObject", "com.google.gson.JsonArray")),
            Map.entry("java.util.Queue", List.of("java.util.concurrent.LinkedBlockingDeque")),
            Map.entry("java.util.Deque", List.of("java.util.concurrent.LinkedBlockingDeque")),
            Map.entry("org.apache.http.RequestLine", List.of("org.apache.http.message.BasicRequestLine")),
            Map.entry("jakarta.mail.Part", List.of("jakarta.mail.internet.MimeMessage")),
            Map.entry("javax.mail.Part", List.of("javax.mail.internet.MimeMessage")),
            Map.entry("jakarta.mail.Message", List.of("jakarta.mail.internet.MimeMessage")),
            Map.entry("javax.mail.Message", List.of("javax.mail.internet.MimeMessage")),
            Map.entry("jakarta.mail.Multipart", List.of("jakarta.mail.internet.MimeMultipart")),
            Map.entry(
                    "com.google.protobuf.MessageLiteOrBuilder",
                    List.of(
                            "com.google.protobuf.Message",
                            "com.google.protobuf.Message$Builder",
                            "com.google.protobuf.StringValue",
                            "com.google.protobuf.Struct",
                            "com.google.protobuf.Struct$Builder",
                            "com.google.protobuf.Field$Builder",
                            "com.google.protobuf.ListValue$Builder")),
            Map.entry("org.apache.commons.mail.Email", List.of("org.apache.commons.mail.HtmlEmail")));

    private Subtypes() {}

    static List<String> of(String type) {
        return KNOWN.getOrDefault(type, List.of());
    }
}
