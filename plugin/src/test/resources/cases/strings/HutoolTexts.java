package cases.strings.hutooltexts;

import cn.hutool.core.bean.BeanUtil;
import cn.hutool.core.collection.CollUtil;
import cn.hutool.core.lang.Console;
import cn.hutool.core.lang.Opt;
import cn.hutool.core.lang.Pair;
import cn.hutool.core.util.StrUtil;
import cn.hutool.json.JSONUtil;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hutool: texts, beans, JSON, the console. */
final class HutoolTexts {
    private static final Logger log = LoggerFactory.getLogger(HutoolTexts.class);

    static void run(Inputs in) {
        var buyer = new Buyer();
        buyer.setName(in.datum("Buyer.name"));
        buyer.setFloor(3);
        texts(buyer);
        objects(buyer);
    }

    private static void texts(Buyer buyer) {
        log.info(StrUtil.format("dear {}", buyer.getName())); // LEAK: personal-data-in-log Buyer.name
        log.info(StrUtil.format("floor {}", buyer.getFloor()));
        log.info(StrUtil.upperFirst(buyer.getName())); // LEAK: personal-data-in-log Buyer.name
        log.info("{}", StrUtil.isBlank(buyer.getName()));
        log.info(StrUtil.blankToDefault("", buyer.getName())); // LEAK: personal-data-in-log Buyer.name
        log.info(StrUtil.join(",", "a", buyer.getName())); // LEAK: personal-data-in-log Buyer.name
        Console.log("dear {}", buyer.getName()); // LEAK: personal-data-in-log Buyer.name
        Console.log("floor {}", buyer.getFloor());
    }

    private static void objects(Buyer buyer) {
        log.info(JSONUtil.toJsonStr(buyer)); // LEAK: personal-data-in-log Buyer.name
        log.info(JSONUtil.createObj().set("floor", buyer.getFloor()).toString());
        log.info(JSONUtil.createObj().set("name", buyer.getName()).toString()); // LEAK: personal-data-in-log Buyer.name
        var copy = new Buyer();
        BeanUtil.copyProperties(buyer, copy);
        log.info("{}", copy.getName()); // LEAK: personal-data-in-log Buyer.name
        log.info("{}", copy.getFloor());
        log.info("{}", CollUtil.newArrayList(buyer.getName())); // LEAK: personal-data-in-log Buyer.name
        log.info("{}", CollUtil.newArrayList(buyer.getFloor()));
        log.info("{}", Pair.of(buyer.getName(), buyer.getFloor()).getValue());
        log.info("{}", Opt.of(buyer).map(Buyer::getName).get()); // LEAK: personal-data-in-log Buyer.name
        log.info("{}", Opt.of(buyer).map(Buyer::getFloor).get());
    }

    /** A bean, as copies by name want it. */
    public static final class Buyer {
        @PersonalData(purpose = "order", category = "name")
        private String name;

        private int floor;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public int getFloor() {
            return floor;
        }

        public void setFloor(int floor) {
            this.floor = floor;
        }
    }
}
