package kz.example.store.partner;

/** A shop that sells through ours and wants to hear of paid orders. */
public record Partner(String code, String webhookUrl) {}
