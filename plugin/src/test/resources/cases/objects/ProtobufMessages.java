package cases.objects.protobufmessages;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.Field;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.StringValue;
import com.google.protobuf.Struct;
import com.google.protobuf.TextFormat;
import com.google.protobuf.Type;
import com.google.protobuf.Value;
import com.google.protobuf.util.JsonFormat;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Generated messages of Protocol Buffers: each field for itself, and the whole where it is written. */
final class ProtobufMessages {
    private static final Logger log = LoggerFactory.getLogger(ProtobufMessages.class);

    static void run(Inputs in) throws InvalidProtocolBufferException {
        var member = new Member(in.datum("Member.name"), 5);
        fields(member);
        nested(member);
        written(member);
    }

    private static void fields(Member member) {
        var builder = Field.newBuilder();
        builder.setName(member.name());
        builder.setNumber(member.seat());
        log.info("{}", builder.getName()); // LEAK: personal-data-in-log Member.name
        log.info("{}", builder.getNumber());
        var field = builder.setJsonName("x").build();
        log.info("{}", field.getName()); // LEAK: personal-data-in-log Member.name
        log.info("{}", field.getNameBytes().toStringUtf8()); // LEAK: personal-data-in-log Member.name
        log.info("{}", field.getJsonName());
        log.info("{}", field.toBuilder().clearName().setNumber(6).getNumber());
        log.info("{}", field); // LEAK: personal-data-in-log Member.name
        log.info("{}", Field.newBuilder().setNumber(member.seat()).build());
    }

    private static void nested(Member member) throws InvalidProtocolBufferException {
        var type = Type.newBuilder()
                .setName("type")
                .addFields(Field.newBuilder().setName(member.name()).setNumber(member.seat()))
                .build();
        log.info("{}", type.getName());
        log.info("{}", type.getFields(0).getName()); // LEAK: personal-data-in-log Member.name
        log.info("{}", type.getFieldsList().get(0).getNumber());
        type.getFieldsList().forEach(f -> log.info("{}", f.getName())); // LEAK: personal-data-in-log Member.name
        var struct = Struct.newBuilder().putFields("n", Value.newBuilder().setStringValue(member.name()).build());
        log.info("{}", struct.build().getFieldsOrThrow("n").getStringValue()); // LEAK: personal-data-in-log Member.name
        log.info("{}", struct.getFieldsCount());
        var any = Any.pack(StringValue.of(member.name()));
        log.info("{}", any.unpack(StringValue.class).getValue()); // LEAK: personal-data-in-log Member.name
    }

    private static void written(Member member) throws InvalidProtocolBufferException {
        var named = StringValue.newBuilder().setValue(member.name()).build();
        var numbered = StringValue.newBuilder().setValue("" + member.seat()).build();
        log.info("{}", JsonFormat.printer().print(named)); // LEAK: personal-data-in-log Member.name
        log.info("{}", JsonFormat.printer().print(numbered));
        log.info("{}", TextFormat.printer().printToString(named)); // LEAK: personal-data-in-log Member.name
        log.info("{}", TextFormat.printer().printToString(numbered));
        log.info("{}", StringValue.parseFrom(named.toByteArray()).getValue()); // LEAK: personal-data-in-log Member.name
        log.info("{}", StringValue.parseFrom(numbered.toByteString()).getValue());
        log.info("{}", named.getSerializedSize() > 0);
        var read = StringValue.newBuilder();
        JsonFormat.parser().merge(JsonFormat.printer().print(named), read);
        log.info("{}", read.getValue()); // LEAK: personal-data-in-log Member.name
        log.info("{}", ByteString.copyFromUtf8(member.name()).toStringUtf8()); // LEAK: personal-data-in-log Member.name
    }
}

record Member(@PersonalData(purpose = "order", category = "name") String name, int seat) {}
