package io.github.personaldata.checker.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Built-in sources, whose groups the policy file turns on; a twin without that is silent. */
final class ImplicitPrograms {
    private ImplicitPrograms() {}

    static List<FlowProgram> all() {
        List<FlowProgram> all = new ArrayList<>();
        ON.forEach((groups, body) -> {
            all.add(new FlowProgram(groups + " on", "", body, on(groups), Map.of()));
            all.add(new FlowProgram(groups + " off", "", body.replaceAll("// LEAK.*", ""), "", Map.of()));
        });
        all.add(new FlowProgram(
                "one group on, another off",
                "",
                """
                class P { void m(jakarta.servlet.http.HttpServletRequest r) {
                    Out.log.info(r.getRemoteAddr()); // LEAK: ServletRequest.getRemoteAddr
                    Out.log.info(r.getHeader("User-Agent"));
                } }
                """,
                on("client-address"),
                Map.of()));
        all.add(new FlowProgram(
                "a category that the recipient may have, and one it may not",
                "",
                """
                class P { void m(jakarta.servlet.http.HttpServletRequest r, RestTemplate http) {
                    http.postForObject("https://crm.example", r.getParameter("email"), String.class);
                    http.postForObject("https://crm.example", r.getRemoteAddr(), String.class); // LEAK: category-not-allowed ServletRequest.getRemoteAddr
                } }
                """,
                "implicitSources: {parameters: {purpose: order, category: email}, client-address: order}\n",
                Map.of()));
        return all;
    }

    private static String on(String groups) {
        StringBuilder text = new StringBuilder("implicitSources:\n");
        for (String group : groups.split(", ", -1)) {
            text.append("  ").append(group).append(": [order]\n");
        }
        return text.toString();
    }

    /** Programs by the groups they need. */
    private static final Map<String, String> ON = Map.ofEntries(
            Map.entry(
                    "client-address, headers",
                    """
                    import jakarta.servlet.http.*;
                    class Wrapper extends HttpServletRequestWrapper { Wrapper(HttpServletRequest r) { super(r); } }
                    class P {
                        void m(HttpServletRequest r, Wrapper w) {
                            Out.log.info("{} {}", r.getMethod(), r.getScheme());
                            Out.log.info("from {}", r.getRemoteAddr()); // LEAK: ServletRequest.getRemoteAddr
                            Out.log.info("by {}", r.getHeader("User-Agent")); // LEAK: HttpServletRequest.getHeader
                            String forwarded = w.getHeader("X-Forwarded-For");
                            String client = forwarded == null ? w.getRemoteHost() : forwarded.split(",")[0];
                            Out.log.info(client); // LEAK: HttpServletRequest.getHeader // LEAK: ServletRequest.getRemoteHost
                        }
                    }
                    """),
            Map.entry(
                    "cookies",
                    """
                    import jakarta.servlet.http.*;
                    class P {
                        void m(HttpServletRequest r, @org.springframework.web.bind.annotation.CookieValue("v") String visitor) {
                            for (Cookie cookie : r.getCookies()) {
                                Out.log.info(cookie.getPath() == null ? "no path" : "a path");
                                Out.log.info("seen {}", cookie.getValue()); // LEAK: Cookie.getValue
                            }
                            Out.log.info(visitor); // LEAK: P.visitor
                        }
                    }
                    """),
            Map.entry(
                    "principal",
                    """
                    import java.security.Principal;
                    import org.springframework.security.core.*;
                    import org.springframework.security.core.userdetails.*;
                    class P {
                        void m(Principal who, Authentication authentication, UserDetails user) {
                            Out.log.info("{} in", who.getName()); // LEAK: Principal.getName
                            Out.log.info(authentication.getName()); // LEAK: Principal.getName
                            Out.log.info("{}", authentication.getPrincipal()); // LEAK: Authentication.getPrincipal
                            Out.log.info(user.getUsername()); // LEAK: UserDetails.getUsername
                            Out.log.info("{}", user.isEnabled());
                        }
                    }
                    """),
            Map.entry(
                    "oidc-claims",
                    """
                    import org.springframework.security.oauth2.core.oidc.*;
                    class P {
                        void m(OidcUserInfo user, StandardClaimAccessor claims) {
                            Out.log.info(user.getEmail()); // LEAK: StandardClaimAccessor.getEmail
                            Out.log.info(claims.getAddress().getLocality()); // LEAK: AddressStandardClaim.getLocality
                            Out.log.info("{}", user.getClaimAsString("email")); // LEAK: ClaimAccessor.getClaimAsString
                        }
                    }
                    """),
            Map.entry(
                    "ldap, x509",
                    """
                    import java.security.cert.*;
                    import javax.naming.*;
                    import javax.naming.directory.*;
                    class P {
                        void m(Attributes person, X509Certificate certificate) throws NamingException {
                            Out.log.info("{} attributes", person.size());
                            Out.log.info("{}", person.get("mail").get()); // LEAK: Attributes.get
                            for (NamingEnumeration<?> values = person.get("cn").getAll(); values.hasMore(); ) {
                                Out.log.info("{}", values.next()); // LEAK: Attributes.get
                            }
                            Out.log.info(person.get("cn").getID());
                            Out.log.info(certificate.getSubjectX500Principal().getName()); // LEAK: X509Certificate.getSubjectX500Principal
                            Out.log.info("{}", certificate.getIssuerX500Principal());
                        }
                    }
                    """),
            Map.entry(
                    "mail-messages",
                    """
                    import jakarta.mail.*;
                    class P {
                        void m(Message message) throws MessagingException {
                            Out.log.info("a message of {} bytes", message.getSize());
                            Out.log.info("from {}", message.getFrom()[0]); // LEAK: Message.getFrom
                            Out.log.info(message.getSubject()); // LEAK: Message.getSubject
                        }
                    }
                    """),
            Map.entry(
                    "parameters, request-body",
                    """
                    import org.springframework.web.bind.annotation.*;
                    import org.springframework.web.multipart.MultipartFile;
                    interface Api { void read(@RequestParam("q") String q, @RequestBody String text); }
                    class P implements Api {
                        public void read(String q, String text) {
                            Out.log.info("{} characters", text.length());
                            Out.log.info(q); // LEAK: Api.q
                            Out.log.info(text); // LEAK: Api.text
                        }
                        void file(MultipartFile file, jakarta.servlet.ServletRequest r) {
                            Out.log.info("{} bytes", file.getSize());
                            Out.log.info(file.getOriginalFilename()); // LEAK: MultipartFile.getOriginalFilename
                            Out.log.info(r.getParameterMap().get("email")[0]); // LEAK: ServletRequest.getParameterMap
                        }
                    }
                    """),
            Map.entry(
                    "client-address, session",
                    """
                    import org.springframework.http.server.reactive.ServerHttpRequest;
                    import org.springframework.web.server.*;
                    class P implements WebFilter {
                        public reactor.core.publisher.Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
                            ServerHttpRequest r = exchange.getRequest();
                            Out.log.info("{}", r.getRemoteAddress()); // LEAK: ServerHttpRequest.getRemoteAddress
                            Out.log.info(r.getRemoteAddress().getAddress().getHostAddress()); // LEAK: ServerHttpRequest.getRemoteAddress
                            Out.log.info("{}", r.getMethod());
                            return chain.filter(exchange);
                        }
                        void session(jakarta.servlet.http.HttpSession s) {
                            Out.log.info(s.getId()); // LEAK: HttpSession.getId
                            Out.log.info("{}", s.getAttribute("cart"));
                        }
                    }
                    """));
}
