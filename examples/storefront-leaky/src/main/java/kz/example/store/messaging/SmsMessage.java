package kz.example.store.messaging;

record SmsMessage(String from, String to, String text) {}
