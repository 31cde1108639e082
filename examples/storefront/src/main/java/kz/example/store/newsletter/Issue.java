package kz.example.store.newsletter;

public record Issue(String subject, String html) {}
