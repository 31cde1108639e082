package kz.shop;

import io.github.personaldata.PersonalData;

record Customer(long id, @PersonalData(purpose = "order") String phone) {}
