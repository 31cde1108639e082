package kz.shop;

record Customer(long id, String phone) {}
