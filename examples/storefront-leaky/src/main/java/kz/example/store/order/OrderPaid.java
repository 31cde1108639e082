package kz.example.store.order;

public record OrderPaid(Order order) {}
