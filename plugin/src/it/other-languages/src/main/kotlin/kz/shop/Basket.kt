package kz.shop

class Basket(val orders: List<Order>)
