package cases.outbound.retrofitcalls;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.Url;

/** A client that Retrofit makes of an interface, with its base address and with another one. */
final class RetrofitCalls {
    static void run(Inputs in) throws Exception {
        var player = new Player(in.datum("Player.email"), 30);
        Board other = new Retrofit.Builder().baseUrl("http://board.partner.example").build().create(Board.class);
        other.age(player.age()).execute();
        other.find(player.email()).execute(); // LEAK: undeclared-third-party Player.email
        other.save(player.email()).execute(); // LEAK: undeclared-third-party Player.email
        other.signed(player.email()).execute(); // LEAK: undeclared-third-party Player.email
        Board own = new Retrofit.Builder().baseUrl("http://board.store.example.kz/v1/").build().create(Board.class);
        own.find(player.email()).execute(); // ALLOWED: Player.email
        own.elsewhere(player.email()).execute(); // LEAK: undeclared-third-party Player.email
        own.at("http://board.partner.example", player.email()).execute(); // LEAK: undeclared-third-party Player.email
    }
}

interface Board {
    @GET("age")
    Call<ResponseBody> age(@Query("v") int age);

    @GET("find")
    Call<ResponseBody> find(@Query("email") String email);

    @FormUrlEncoded
    @POST("save")
    Call<ResponseBody> save(@Field("email") String email);

    @GET("signed")
    Call<ResponseBody> signed(@Header("From") String email);

    @GET("http://board.partner.example/find")
    Call<ResponseBody> elsewhere(@Query("email") String email);

    @GET
    Call<ResponseBody> at(@Url String address, @Query("email") String email);
}

record Player(@PersonalData(purpose = "order", category = "email") String email, int age) {}
