package kz.example.store.payment;

import java.math.BigDecimal;
import java.util.UUID;

/** Body of a payment request. The provider finds the payer's account by the phone number. */
record Invoice(UUID reference, BigDecimal amount, String payer, String account) {}
