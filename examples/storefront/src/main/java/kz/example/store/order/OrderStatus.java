package kz.example.store.order;

public enum OrderStatus {
    NEW,
    PAID
}
