package io.github.personaldata.checker.truth;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.message.ApiVersionsResponseData;
import org.apache.kafka.common.message.ApiVersionsResponseData.ApiVersion;
import org.apache.kafka.common.message.ApiVersionsResponseData.ApiVersionCollection;
import org.apache.kafka.common.message.InitProducerIdResponseData;
import org.apache.kafka.common.message.MetadataResponseData;
import org.apache.kafka.common.message.MetadataResponseData.MetadataResponseBroker;
import org.apache.kafka.common.message.MetadataResponseData.MetadataResponsePartition;
import org.apache.kafka.common.message.MetadataResponseData.MetadataResponseTopic;
import org.apache.kafka.common.message.ProduceResponseData;
import org.apache.kafka.common.message.ProduceResponseData.PartitionProduceResponse;
import org.apache.kafka.common.message.ProduceResponseData.TopicProduceResponse;
import org.apache.kafka.common.protocol.ApiKeys;
import org.apache.kafka.common.protocol.ApiMessage;
import org.apache.kafka.common.record.MemoryRecords;
import org.apache.kafka.common.record.Record;
import org.apache.kafka.common.requests.AbstractRequest;
import org.apache.kafka.common.requests.MetadataRequest;
import org.apache.kafka.common.requests.ProduceRequest;
import org.apache.kafka.common.requests.RequestHeader;
import org.apache.kafka.common.requests.RequestUtils;
import org.jspecify.annotations.Nullable;

/** A Kafka broker that has every topic and forgets what it is sent, once it is recorded; {@code kafka.servers} names it. */
final class KafkaLoopback {
    private static final Set<ApiKeys> KNOWN =
            Set.of(ApiKeys.API_VERSIONS, ApiKeys.METADATA, ApiKeys.PRODUCE, ApiKeys.INIT_PRODUCER_ID);
    /** The last version in which topics have names only. */
    private static final short METADATA_BY_NAME = 8;

    private KafkaLoopback() {}

    /** Starts the broker and makes it the one of this JVM's system properties. */
    static void install() throws IOException {
        var address = LoopbackServer.start("kafka-loopback", KafkaLoopback::converse);
        System.setProperty("kafka.servers", address.getAddress().getHostAddress() + ":" + address.getPort());
    }

    private static void converse(Socket connection) throws IOException {
        var in = new DataInputStream(connection.getInputStream());
        var out = new DataOutputStream(connection.getOutputStream());
        while (true) {
            ByteBuffer message;
            try {
                message = ByteBuffer.wrap(in.readNBytes(in.readInt()));
            } catch (EOFException closed) {
                return;
            }
            var header = RequestHeader.parse(message);
            var key = header.apiKey();
            var version = header.apiVersion();
            var request = AbstractRequest.parseRequest(key, version, message).request;
            var answer = RequestUtils.serialize(
                    header.toResponseHeader().data(),
                    key.responseHeaderVersion(version),
                    answer(request, connection),
                    version);
            out.writeInt(answer.remaining());
            out.write(answer.array(), answer.arrayOffset() + answer.position(), answer.remaining());
            out.flush();
        }
    }

    private static ApiMessage answer(AbstractRequest request, Socket connection) {
        if (request instanceof ProduceRequest produce) {
            return taken(produce);
        }
        if (request instanceof MetadataRequest metadata) {
            return described(metadata, connection);
        }
        return switch (request.apiKey()) {
            case INIT_PRODUCER_ID -> new InitProducerIdResponseData().setProducerId(1);
            case API_VERSIONS -> versions();
            default -> throw new IllegalArgumentException("not known to the broker: " + request);
        };
    }

    private static ApiMessage versions() {
        var versions = new ApiVersionCollection();
        for (var key : KNOWN) {
            var latest = key == ApiKeys.METADATA ? METADATA_BY_NAME : key.latestVersion();
            versions.add(new ApiVersion()
                    .setApiKey(key.id)
                    .setMinVersion(key.oldestVersion())
                    .setMaxVersion(latest));
        }
        return new ApiVersionsResponseData().setApiKeys(versions);
    }

    private static ApiMessage described(MetadataRequest request, Socket connection) {
        var described = new MetadataResponseData().setClusterId("loopback").setControllerId(0);
        described
                .brokers()
                .add(new MetadataResponseBroker()
                        .setNodeId(0)
                        .setHost(connection.getLocalAddress().getHostAddress())
                        .setPort(connection.getLocalPort()));
        for (var topic : request.data().topics()) {
            described
                    .topics()
                    .add(new MetadataResponseTopic()
                            .setName(topic.name())
                            .setPartitions(List.of(new MetadataResponsePartition()
                                    .setLeaderId(0)
                                    .setReplicaNodes(List.of(0))
                                    .setIsrNodes(List.of(0)))));
        }
        return described;
    }

    private static ApiMessage taken(ProduceRequest request) {
        var taken = new ProduceResponseData();
        for (var topic : request.data().topicData()) {
            var answer = new TopicProduceResponse().setName(topic.name());
            for (var partition : topic.partitionData()) {
                answer.partitionResponses().add(new PartitionProduceResponse().setIndex(partition.index()));
                for (var record : ((MemoryRecords) partition.records()).records()) {
                    Arrivals.record(text(topic.name(), record));
                }
            }
            taken.responses().add(answer);
        }
        return taken;
    }

    private static String text(String topic, Record record) {
        return topic + ": " + text(record.key()) + "=" + text(record.value()) + " " + Arrays.toString(record.headers());
    }

    private static String text(@Nullable ByteBuffer bytes) {
        return bytes == null ? "" : StandardCharsets.UTF_8.decode(bytes).toString();
    }
}
