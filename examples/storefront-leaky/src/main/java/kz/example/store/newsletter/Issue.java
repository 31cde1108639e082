package kz.example.store.newsletter;

public record Issue(String subject, String html) {
    public static Issue welcome() {
        return new Issue("Welcome to Example Store", "<p>Ten per cent off your first order.</p>");
    }
}
