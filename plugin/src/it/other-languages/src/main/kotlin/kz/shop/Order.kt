package kz.shop

class Order(val phone: String)
