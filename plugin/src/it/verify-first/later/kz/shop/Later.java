package kz.shop;

final class Later {}
