package cases.outbound.okhttpenqueue;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** OkHttp in the background, with a callback. */
final class OkHttpEnqueue {
    private final OkHttpClient client = new OkHttpClient();

    static void run(Inputs in) throws InterruptedException {
        var device = new Device(in.datum("Device.owner"), "android");
        var sender = new OkHttpEnqueue();
        sender.owner(device);
        sender.system(device);
    }

    private void owner(Device device) throws InterruptedException {
        var done = new CountDownLatch(1);
        var request = new Request.Builder().url("http://push.partner.example/register?owner=" + device.owner()).build();
        client.newCall(request).enqueue(new Done(done)); // LEAK: undeclared-third-party Device.owner
        done.await(5, TimeUnit.SECONDS);
    }

    private void system(Device device) throws InterruptedException {
        var done = new CountDownLatch(1);
        var request = new Request.Builder().url("http://push.partner.example/register?system=" + device.system()).build();
        client.newCall(request).enqueue(new Done(done));
        done.await(5, TimeUnit.SECONDS);
    }
}

record Done(CountDownLatch latch) implements Callback {
    @Override
    public void onFailure(Call call, IOException failure) {
        latch.countDown();
    }

    @Override
    public void onResponse(Call call, okhttp3.Response response) {
        response.close();
        latch.countDown();
    }
}

record Device(@PersonalData(purpose = "order", category = "name") String owner, String system) {}
