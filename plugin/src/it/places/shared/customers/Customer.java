package kz.shop.customers;

import io.github.personaldata.PersonalData;

public record Customer(long id, @PersonalData(purpose = "order") String phone) {}
