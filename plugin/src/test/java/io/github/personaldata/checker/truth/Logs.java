package io.github.personaldata.checker.truth;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import net.logstash.logback.composite.loggingevent.ArgumentsJsonProvider;
import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.spi.LoggingEvent;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.Property;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Replaces the output of Logback, JUL, Log4j 1 and 2 by a record of what they would have written, at every level. */
final class Logs {
    /** Libraries that talk much at debug level; only time is lost by hearing them. */
    private static final List<String> TALKATIVE = List.of(
            "org.springframework",
            "okhttp3",
            "org.apache.hc",
            "org.apache.http",
            "org.eclipse.angus",
            "jakarta.mail",
            "jdk",
            "com.sun",
            "sun",
            "io.micrometer",
            "org.jboss.logging");

    /** Keeps their levels: a logger of JUL that nobody holds is forgotten. */
    private static final List<java.util.logging.Logger> SILENCED = new ArrayList<>();

    /** Log4j itself holds its context weakly: once collected, a fresh one would write to the console. */
    private static final org.apache.logging.log4j.core.LoggerContext LOG4J =
            org.apache.logging.log4j.core.LoggerContext.getContext(false);

    private Logs() {}

    static void install() {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.detachAndStopAllAppenders();
        root.setLevel(ch.qos.logback.classic.Level.TRACE);
        var logback = new LogbackRecorder();
        logback.setContext(context);
        logback.start();
        root.addAppender(logback);

        TALKATIVE.forEach(name -> context.getLogger(name).setLevel(ch.qos.logback.classic.Level.OFF));

        LogManager.getLogManager().reset();
        var jul = java.util.logging.Logger.getLogger("");
        jul.setLevel(Level.ALL);
        jul.addHandler(new JulRecorder());
        for (var name : TALKATIVE) {
            var logger = java.util.logging.Logger.getLogger(name);
            logger.setLevel(Level.OFF);
            SILENCED.add(logger);
        }

        var old = org.apache.log4j.Logger.getRootLogger();
        old.removeAllAppenders();
        old.setLevel(org.apache.log4j.Level.ALL);
        old.addAppender(new OldLog4jRecorder());
        TALKATIVE.forEach(name -> org.apache.log4j.Logger.getLogger(name).setLevel(org.apache.log4j.Level.OFF));

        Configurator.setRootLevel(org.apache.logging.log4j.Level.ALL);
        var appender = new Log4jRecorder();
        appender.start();
        var configuration = LOG4J.getConfiguration();
        configuration.getRootLogger().getAppenders().keySet().forEach(configuration.getRootLogger()::removeAppender);
        configuration.getRootLogger().addAppender(appender, null, null);
        LOG4J.updateLoggers();
        TALKATIVE.forEach(name -> Configurator.setLevel(name, org.apache.logging.log4j.Level.OFF));
    }

    private static void record(String text, @Nullable Throwable thrown) {
        var line = CaseFrame.lineOfLogCall();
        if (line != 0) {
            Recording.current().add(Channel.LOG, line, text + throwable(thrown));
        }
    }

    /** What a layout prints of a throwable, without its frames. */
    private static String throwable(@Nullable Throwable thrown) {
        var text = new StringBuilder();
        append(thrown, text, Collections.newSetFromMap(new IdentityHashMap<>()));
        return text.toString();
    }

    private static void append(@Nullable Throwable thrown, StringBuilder text, Set<Throwable> seen) {
        if (thrown != null && seen.add(thrown)) {
            text.append('\n').append(thrown);
            for (var suppressed : thrown.getSuppressed()) {
                append(suppressed, text, seen);
            }
            append(thrown.getCause(), text, seen);
        }
    }

    private static final class LogbackRecorder extends AppenderBase<ILoggingEvent> {
        private static final ObjectMapper JSON = new ObjectMapper();

        @Override
        protected void append(ILoggingEvent event) {
            var pairs = event.getKeyValuePairs() == null
                    ? ""
                    : event.getKeyValuePairs().toString();
            var markers =
                    event.getMarkerList() == null ? "" : event.getMarkerList().toString();
            var thrown = event.getThrowableProxy() instanceof ThrowableProxy proxy ? proxy.getThrowable() : null;
            record(event.getFormattedMessage() + pairs + markers + structured(event), thrown);
        }

        /** What the Logstash encoder writes of arguments, with a placeholder or without. */
        private static String structured(ILoggingEvent event) {
            var text = new StringWriter();
            try (var json = JSON.createGenerator(text)) {
                json.writeStartObject();
                new ArgumentsJsonProvider().writeTo(json, event);
                json.writeEndObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return text.toString();
        }
    }

    private static final class JulRecorder extends Handler {
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord event) {
            record(formatter.formatMessage(event), event.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static final class Log4jRecorder extends AbstractAppender {
        Log4jRecorder() {
            super("recorder", null, null, true, Property.EMPTY_ARRAY);
        }

        @Override
        public void append(LogEvent event) {
            record(event.getMessage().getFormattedMessage(), event.getThrown());
        }
    }

    private static final class OldLog4jRecorder extends AppenderSkeleton {
        @Override
        protected void append(LoggingEvent event) {
            var thrown = event.getThrowableInformation();
            record(event.getRenderedMessage(), thrown == null ? null : thrown.getThrowable());
        }

        @Override
        public boolean requiresLayout() {
            return false;
        }

        @Override
        public void close() {}
    }
}
