package kz.example.store.payment;

public record PaymentResult(String paymentId, String state) {
    public boolean accepted() {
        return "ACCEPTED".equals(state);
    }
}
