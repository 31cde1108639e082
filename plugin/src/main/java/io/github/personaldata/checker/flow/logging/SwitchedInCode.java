package io.github.personaldata.checker.flow.logging;

import io.github.personaldata.checker.flow.close.SourceLines;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds calls that switch logs on. A level that the code names counts wherever it is named: it comes to the client through builders, beans and
 * conditions, and nothing else is done with it.
 */
final class SwitchedInCode {
    private static final String OKHTTP = "okhttp3.logging.HttpLoggingInterceptor$Level";
    private static final String FEIGN = "feign.Logger$Level";
    private static final String FILTER = "org.springframework.web.filter.AbstractRequestLoggingFilter";
    private static final Map<String, Logged> INCLUDED = Map.of(
            "setIncludePayload", Logged.REQUEST_BODY,
            "setIncludeHeaders", Logged.REQUEST_HEADERS,
            "setIncludeQueryString", Logged.REQUEST_PARAMETERS);

    private final SourceLines lines;
    private final List<LogSwitch> found = new ArrayList<>();

    private SwitchedInCode(SourceLines lines) {
        this.lines = lines;
    }

    static List<LogSwitch> of(List<Code> codes, SourceLines lines) {
        SwitchedInCode search = new SwitchedInCode(lines);
        codes.forEach(search::code);
        return search.found;
    }

    private void code(Code code) {
        Map<Integer, String> constants = new HashMap<>();
        for (Code.Block block : code.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Constant constant && constant.text() != null) {
                    constants.put(constant.to(), constant.text());
                } else if (instruction instanceof Instruction.GetField read && read.base() < 0) {
                    level(code, read);
                } else if (instruction instanceof Instruction.Invoke call) {
                    call.target().candidates().stream()
                            .limit(1)
                            .forEach(method -> called(code, call, method, constants));
                }
            }
        }
    }

    private void level(Code code, Instruction.GetField read) {
        FieldId field = read.field();
        Set<String> without =
                switch (field.name()) {
                    case "BODY", "FULL" -> Set.of();
                    case "HEADERS" -> Set.of("body");
                    default -> null;
                };
        Logged logged =
                field.owner().equals(OKHTTP) ? Logged.OKHTTP : field.owner().equals(FEIGN) ? Logged.FEIGN : null;
        if (without != null && logged != null) {
            MethodId method = new MethodId(field.owner(), field.name(), List.of());
            found.add(at(code, read.site(), logged, without, method));
        }
    }

    private void called(Code code, Instruction.Invoke call, MethodId method, Map<Integer, String> constants) {
        boolean wiretap = method.name().equals("wiretap") && method.owner().startsWith("reactor.netty.");
        Logged logged = wiretap ? Logged.REACTOR_NETTY : included(method);
        boolean off = call.arguments().length > 0 && "false".equals(constants.get(call.arguments()[0]));
        if (logged != null && !off) {
            found.add(at(code, call.site(), logged, Set.of(), method));
        }
    }

    private static @Nullable Logged included(MethodId method) {
        return method.owner().equals(FILTER) ? INCLUDED.get(method.name()) : null;
    }

    private LogSwitch at(Code code, int site, Logged logged, Set<String> without, MethodId method) {
        Position at = code.position(site);
        String excerpt = lines.line(code.file(), at.line());
        return new LogSwitch(logged, without, method, code.enclosing(), code.file(), at, excerpt, "");
    }
}
